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
  for (const step of steps) {
    for (const name of step.after) {
      if (!byName.has(name)) throw new Error(`Unknown step: ${name}`);
    }
  }
  return byName;
}

function createDepthFinder(byName: ReadonlyMap<string, Step>): (name: string) => number {
  const depths = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, Infinity);
    const depth = (byName.get(name)?.after ?? []).reduce(
      (deepest, needed) => Math.max(deepest, depthOf(needed) + 1),
      0,
    );
    depths.set(name, depth);
    return depth;
  };
  return depthOf;
}

export function planStages(steps: readonly Step[]): Stage[] {
  const depthOf = createDepthFinder(indexSteps(steps));
  const stuck = steps.filter((step) => depthOf(step.name) === Infinity);
  if (stuck.length > 0) {
    const names = stuck.map((step) => step.name).sort();
    throw new Error(`Steps in a circle: ${names.join(', ')}`);
  }

  const layers = new Map<number, Step[]>();
  for (const step of steps) {
    const depth = depthOf(step.name);
    const layer = layers.get(depth);
    if (layer) layer.push(step);
    else layers.set(depth, [step]);
  }
  return [...layers]
    .sort(([a], [b]) => a - b)
    .map(([, layer]) => ({
      names: layer.map((step) => step.name).sort(),
      minutes: layer.reduce((longest, step) => Math.max(longest, step.minutes), 0),
    }));
}

export function totalMinutes(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + stage.minutes, 0);
}
