export type Step = { name: string; after: string[]; minutes: number };
export type Stage = { names: string[]; minutes: number };

type Entry = { step: Step; missing: number; followers: Entry[] };

function buildEntries(steps: readonly Step[]): Entry[] {
  const byName: Record<string, Entry | undefined> = {};
  const entries: Entry[] = [];
  for (const step of steps) {
    if (byName[step.name]) throw new Error(`Duplicate step: ${step.name}`);
    const entry: Entry = { step, missing: 0, followers: [] };
    byName[step.name] = entry;
    entries.push(entry);
  }
  for (const entry of entries) {
    for (const name of new Set(entry.step.after)) {
      const needed = byName[name];
      if (!needed) throw new Error(`Unknown step: ${name}`);
      needed.followers.push(entry);
      entry.missing += 1;
    }
  }
  return entries;
}

function release(done: readonly Entry[]): Entry[] {
  const next: Entry[] = [];
  for (const follower of done.flatMap((entry) => entry.followers)) {
    follower.missing -= 1;
    if (follower.missing === 0) next.push(follower);
  }
  return next;
}

function toStage(entries: readonly Entry[]): Stage {
  return {
    names: entries.map((entry) => entry.step.name).sort(),
    minutes: entries.reduce((longest, entry) => Math.max(longest, entry.step.minutes), 0),
  };
}

export function planStages(steps: readonly Step[]): Stage[] {
  const entries = buildEntries(steps);
  const stages: Stage[] = [];
  let ready = entries.filter((entry) => entry.missing === 0);

  while (ready.length > 0) {
    stages.push(toStage(ready));
    ready = release(ready);
  }

  const stuck = entries.filter((entry) => entry.missing > 0);
  if (stuck.length > 0) {
    const names = stuck.map((entry) => entry.step.name).sort();
    throw new Error(`Steps in a circle: ${names.join(', ')}`);
  }
  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
