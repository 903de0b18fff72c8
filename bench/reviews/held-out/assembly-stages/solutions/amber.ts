export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

const checkNames = (steps: readonly Step[]): void => {
  const known = new Set<string>();
  for (const { name } of steps) {
    if (known.has(name)) throw new Error(`Duplicate step: ${name}`);
    known.add(name);
  }
  for (const needed of steps.flatMap((step) => step.after)) {
    if (!known.has(needed)) throw new Error(`Unknown step: ${needed}`);
  }
};

const findFollowers = (steps: readonly Step[]): Map<string, Step[]> => {
  const followers = new Map<string, Step[]>();
  for (const step of steps) {
    for (const needed of new Set(step.after)) {
      const list = followers.get(needed);
      if (list) list.push(step);
      else followers.set(needed, [step]);
    }
  }
  return followers;
};

const toStage = (steps: readonly Step[]): Stage => ({
  names: steps.map((step) => step.name).sort(),
  minutes: steps.reduce((longest, step) => Math.max(longest, step.minutes), 0),
});

export const planStages = (steps: readonly Step[]): Stage[] => {
  checkNames(steps);
  const followers = findFollowers(steps);
  const open = new Map(steps.map((step) => [step.name, new Set(step.after)]));
  const stages: Stage[] = [];

  let ready = steps.filter((step) => step.after.length === 0);
  while (ready.length > 0) {
    stages.push(toStage(ready));
    const next: Step[] = [];
    for (const { name } of ready) {
      open.delete(name);
      for (const follower of followers.get(name) ?? []) {
        const needs = open.get(follower.name);
        needs?.delete(name);
        if (needs?.size === 0) next.push(follower);
      }
    }
    ready = next;
  }

  if (open.size > 0) throw new Error(`Steps in a circle: ${[...open.keys()].sort().join(', ')}`);
  return stages;
};

export const totalMinutes = (stages: readonly Stage[]): number =>
  stages.reduce((sum, stage) => sum + stage.minutes, 0);
