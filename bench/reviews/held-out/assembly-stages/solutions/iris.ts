export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

export function planStages(steps: readonly Step[]): Stage[] {
  const missing = new Map<string, Set<string>>();
  const minutesOf = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const step of steps) {
    if (missing.has(step.name)) {
      throw new Error(`Duplicate step: ${step.name}`);
    }
    missing.set(step.name, new Set(step.after));
    minutesOf.set(step.name, step.minutes);
    followers.set(step.name, []);
  }
  for (const [name, needs] of missing) {
    for (const needed of needs) {
      const list = followers.get(needed);
      if (!list) {
        throw new Error(`Unknown step: ${needed}`);
      }
      list.push(name);
    }
  }
  const stages: Stage[] = [];
  let layer: string[] = [];
  for (const [name, needs] of missing) {
    if (needs.size === 0) {
      layer.push(name);
    }
  }
  while (layer.length > 0) {
    const next: string[] = [];
    let minutes = 0;
    for (const name of layer) {
      const own = minutesOf.get(name) ?? 0;
      if (own > minutes) {
        minutes = own;
      }
      missing.delete(name);
      const list = followers.get(name);
      if (list) {
        for (const follower of list) {
          const needs = missing.get(follower);
          if (needs) {
            needs.delete(name);
            if (needs.size === 0) {
              next.push(follower);
            }
          }
        }
      }
    }
    stages.push({ names: [...layer].sort(), minutes });
    console.log('stage', stages.length, layer);
    layer = next;
  }
  if (missing.size > 0) {
    throw new Error(`Steps in a circle: ${[...missing.keys()].sort().join(', ')}`);
  }
  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  let total = 0;
  for (const stage of stages) {
    total += stage.minutes;
  }
  return total;
}
