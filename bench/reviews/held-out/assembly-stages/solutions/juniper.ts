export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function collectNames(steps: readonly Step[]): Set<string> {
  const names = new Set<string>();
  for (const step of steps) {
    if (names.has(step.name)) throw new Error(`Duplicate step: ${step.name}`);
    names.add(step.name);
  }
  return names;
}

function collectFollowers(steps: readonly Step[], names: ReadonlySet<string>): Map<string, Set<Step>> {
  const followers = new Map<string, Set<Step>>();
  for (const step of steps) {
    for (const needed of step.after) {
      if (!names.has(needed)) throw new Error(`Unknown step: ${needed}`);
      const set = followers.get(needed) ?? new Set<Step>();
      followers.set(needed, set.add(step));
    }
  }
  return followers;
}

export function planStages(steps: readonly Step[]): Stage[] {
  const followers = collectFollowers(steps, collectNames(steps));
  const missing = new Map(steps.map((step) => [step.name, step.after.length]));
  const stages: Stage[] = [];
  let layer = steps.filter((step) => step.after.length == 0);

  while (layer.length > 0) {
    const [longest = 0] = layer.map((step) => step.minutes).sort((a, b) => b - a);
    stages.push({ names: layer.map((step) => step.name).sort(), minutes: longest });
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
