export interface Step {
  name: string;
  after: string[];
  minutes: number;
  missing?: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function indexByName(steps: Step[]): Map<string, Step> {
  const byName = new Map<string, Step>();
  for (const step of steps) {
    if (byName.has(step.name)) throw new Error(`Duplicate step: ${step.name}`);
    byName.set(step.name, step);
  }
  return byName;
}

function groupFollowers(byName: ReadonlyMap<string, Step>): Map<string, Set<Step>> {
  const followers = new Map<string, Set<Step>>();
  for (const step of byName.values()) {
    for (const needed of step.after) {
      if (!byName.has(needed)) throw new Error(`Unknown step: ${needed}`);
      const set = followers.get(needed) ?? new Set();
      followers.set(needed, set.add(step));
    }
  }
  return followers;
}

function describeStage(steps: Step[]): Stage {
  const minutes = steps.reduce((longest, step) => Math.max(longest, step.minutes), 0);
  return { names: steps.map((step) => step.name).sort(), minutes };
}

export function planStages(steps: Step[]): Stage[] {
  const unplanned = indexByName(steps);
  const followers = groupFollowers(unplanned);
  for (const step of steps) step.missing = new Set(step.after).size;
  const stages: Stage[] = [];
  let ready = steps.filter((step) => step.missing === 0);

  while (ready.length > 0) {
    stages.push(describeStage(ready));
    const next: Step[] = [];
    for (const { name } of ready) {
      unplanned.delete(name);
      for (const follower of followers.get(name) ?? []) {
        follower.missing = (follower.missing ?? 0) - 1;
        if (follower.missing === 0) next.push(follower);
      }
    }
    ready = next;
  }

  if (unplanned.size > 0) throw new Error(`Steps in a circle: ${[...unplanned.keys()].sort().join(', ')}`);
  return stages;
}

export function totalMinutes(stages: Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
