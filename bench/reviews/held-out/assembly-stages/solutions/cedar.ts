export interface Step {
  name: string;
  after: string[];
  minutes: number;
}

export interface Stage {
  names: string[];
  minutes: number;
}

function assertValid(steps: readonly Step[]): void {
  const names = new Set<string>();
  for (const step of steps) {
    if (names.has(step.name)) throw new Error(`Duplicate step: ${step.name}`);
    names.add(step.name);
  }
  for (const step of steps) {
    const unknown = step.after.find((name) => !names.has(name));
    if (unknown !== undefined) throw new Error(`Unknown step: ${unknown}`);
  }
}

export function planStages(steps: readonly Step[]): Stage[] {
  assertValid(steps);
  const done = new Set<string>();
  const stages: Stage[] = [];
  let remaining = [...steps];

  while (remaining.length > 0) {
    const ready = remaining.filter((step) => step.after.every((name) => done.has(name)));
    remaining = remaining.filter((step) => !ready.includes(step));
    if (ready.length === 0) {
      const stuck = remaining.map((step) => step.name).sort();
      throw new Error(`Steps in a circle: ${stuck.join(', ')}`);
    }
    for (const step of ready) done.add(step.name);
    stages.push({
      names: ready.map((step) => step.name).sort(),
      minutes: ready.reduce((longest, step) => Math.max(longest, step.minutes), 0),
    });
  }

  return stages;
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
