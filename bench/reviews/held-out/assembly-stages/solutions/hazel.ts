export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function countMissing(steps: readonly Step[]): Map<string, number> {
  const missing = new Map<string, number>();
  for (const { name, after } of steps) {
    if (missing.has(name)) throw new Error(`Duplicate step: ${name}`);
    missing.set(name, new Set(after).size);
  }
  return missing;
}

function groupFollowers(steps: readonly Step[], known: ReadonlyMap<string, number>): Map<string, Step[]> {
  const followers = new Map<string, Step[]>();
  for (const step of steps) {
    for (const name of new Set(step.after)) {
      if (!known.has(name)) throw new Error(`Unknown step: ${name}`);
      const list = followers.get(name);
      if (list) list.push(step);
      else followers.set(name, [step]);
    }
  }
  return followers;
}

function toStage(layer: any): Stage {
  let minutes = 0;
  const names: string[] = [];
  for (const step of layer) {
    names.push(step.name);
    minutes = Math.max(minutes, step.minutes);
  }
  return { names: names.sort(), minutes };
}

export function planStages(steps: readonly Step[]): Stage[] {
  const missing = countMissing(steps);
  const followers = groupFollowers(steps, missing);
  const stages: Stage[] = [];
  let layer = steps.filter((step) => step.after.length === 0);

  while (layer.length > 0) {
    stages.push(toStage(layer));
    const next: Step[] = [];
    for (const { name } of layer) {
      missing.delete(name);
      for (const follower of followers.get(name) ?? []) {
        const left = (missing.get(follower.name) ?? 0) - 1;
        missing.set(follower.name, left);
        if (left === 0) next.push(follower);
      }
    }
    layer = next;
  }

  if (missing.size > 0) throw new Error(`Steps in a circle: ${[...missing.keys()].sort().join(', ')}`);
  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
