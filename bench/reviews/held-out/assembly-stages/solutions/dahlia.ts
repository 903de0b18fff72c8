export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function rejectDuplicates(steps: readonly Step[]): void {
  const names = new Set<string>();
  for (const { name } of steps) {
    if (names.has(name)) throw new Error(`Duplicate step: ${name}`);
    names.add(name);
  }
}

function linkFollowers(steps: readonly Step[]): Map<Step, Step[]> {
  const followers = new Map<Step, Step[]>(steps.map((step) => [step, []]));
  for (const step of steps) {
    for (const name of new Set(step.after)) {
      const needed = steps.find((candidate) => candidate.name === name);
      if (!needed) throw new Error(`Unknown step: ${name}`);
      followers.get(needed)?.push(step);
    }
  }
  return followers;
}

function summarize(steps: readonly Step[]): Stage {
  let minutes = 0;
  for (const step of steps) minutes = Math.max(minutes, step.minutes);
  return { names: steps.map((step) => step.name).sort(), minutes };
}

export function planStages(steps: readonly Step[]): Stage[] {
  rejectDuplicates(steps);
  const followers = linkFollowers(steps);
  const missing = new Map(steps.map((step) => [step, new Set(step.after).size]));
  const stages: Stage[] = [];
  let layer = steps.filter((step) => missing.get(step) === 0);

  while (layer.length > 0) {
    stages.push(summarize(layer));
    const next: Step[] = [];
    for (const step of layer) {
      missing.delete(step);
      for (const follower of followers.get(step) ?? []) {
        const left = (missing.get(follower) ?? 0) - 1;
        missing.set(follower, left);
        if (left === 0) next.push(follower);
      }
    }
    layer = next;
  }

  if (missing.size > 0) {
    const stuck = [...missing.keys()].map((step) => step.name).sort();
    throw new Error(`Steps in a circle: ${stuck.join(', ')}`);
  }
  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
