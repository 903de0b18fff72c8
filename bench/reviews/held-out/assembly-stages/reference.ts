export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function indexSteps(steps: readonly Step[]): Map<string, Step> {
  const byName = new Map<string, Step>();
  for (const step of steps) {
    if (byName.has(step.name)) throw new Error(`Duplicate step: ${step.name}`);
    byName.set(step.name, step);
  }
  return byName;
}

function indexFollowers(byName: ReadonlyMap<string, Step>): Map<string, Step[]> {
  const followers = new Map<string, Step[]>();
  for (const name of byName.keys()) followers.set(name, []);
  for (const step of byName.values()) {
    for (const needed of new Set(step.after)) {
      const list = followers.get(needed);
      if (!list) throw new Error(`Unknown step: ${needed}`);
      list.push(step);
    }
  }
  return followers;
}

function toStage(steps: readonly Step[]): Stage {
  const names = steps.map((step) => step.name).sort();
  const minutes = steps.reduce((longest, step) => Math.max(longest, step.minutes), 0);
  return { names, minutes };
}

export function planStages(steps: readonly Step[]): Stage[] {
  const byName = indexSteps(steps);
  const followers = indexFollowers(byName);
  const waiting = new Map(steps.map((step) => [step.name, new Set(step.after).size]));
  const stages: Stage[] = [];
  let current = steps.filter((step) => waiting.get(step.name) === 0);

  while (current.length > 0) {
    stages.push(toStage(current));
    const next: Step[] = [];
    for (const done of current) {
      waiting.delete(done.name);
      for (const follower of followers.get(done.name) ?? []) {
        const left = (waiting.get(follower.name) ?? 0) - 1;
        waiting.set(follower.name, left);
        if (left === 0) next.push(follower);
      }
    }
    current = next;
  }

  if (waiting.size > 0) throw new Error(`Steps in a circle: ${[...waiting.keys()].sort().join(', ')}`);
  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
