export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

class Entry {
  readonly followers: Entry[] = [];
  missing = 0;
  stage = 0;

  constructor(readonly step: Step) {}
}

function createEntries(steps: readonly Step[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const step of steps) {
    if (entries.has(step.name)) throw new Error(`Duplicate step: ${step.name}`);
    entries.set(step.name, new Entry(step));
  }
  return entries;
}

function linkEntries(entries: ReadonlyMap<string, Entry>): void {
  for (const entry of entries.values()) {
    for (const name of new Set(entry.step.after)) {
      const needed = entries.get(name);
      if (!needed) throw new Error(`Unknown step: ${name}`);
      needed.followers.push(entry);
      entry.missing += 1;
    }
  }
}

function settleEntries(entries: readonly Entry[]): Entry[] {
  const settled: Entry[] = [];
  const ready = entries.filter((entry) => entry.missing === 0);
  for (let entry = ready.pop(); entry; entry = ready.pop()) {
    settled.push(entry);
    for (const follower of entry.followers) {
      follower.missing -= 1;
      follower.stage = Math.max(follower.stage, entry.stage + 1);
      if (follower.missing === 0) ready.push(follower);
    }
  }
  return settled;
}

function collectStages(entries: readonly Entry[]): Stage[] {
  const stages: Stage[] = [];
  for (const { stage: index, step } of entries) {
    const stage = stages[index];
    if (stage) {
      stage.names.push(step.name);
      stage.minutes = Math.max(stage.minutes, step.minutes);
    } else {
      stages[index] = { names: [step.name], minutes: step.minutes };
    }
  }
  for (const stage of stages) stage.names.sort();
  return stages;
}

export function planStages(steps: readonly Step[]): Stage[] {
  const entries = createEntries(steps);
  linkEntries(entries);
  const all = [...entries.values()];
  const settled = settleEntries(all);
  if (settled.length < all.length) {
    const stuck = all.filter((entry) => entry.missing > 0).map((entry) => entry.step.name);
    throw new Error(`Steps in a circle: ${stuck.sort().join(', ')}`);
  }
  return collectStages(settled);
}

export function totalMinutes(stages: readonly Stage[]): number {
  let total = 0;
  for (const stage of stages) total += stage.minutes;
  return total;
}
