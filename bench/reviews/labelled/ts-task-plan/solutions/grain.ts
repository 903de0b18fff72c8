export interface Task {
  id: string;
  after: string[];
  minutes: number;
}

type Length = (task: Task) => number;

function computeEnds(tasks: readonly Task[], lengthOf: Length): number[] {
  const byId = new Map<string, Task>();
  for (const task of tasks) {
    if (byId.has(task.id)) {
      throw new Error(`two tasks are called ${task.id}`);
    }
    byId.set(task.id, task);
  }

  const ends = new Map<string, number>();
  const started = new Set<string>();
  const endOf = (id: string): number => {
    const known = ends.get(id);
    if (known !== undefined) {
      return known;
    }
    const task = byId.get(id);
    if (!task) {
      throw new Error(`no task is called ${id}`);
    }
    if (started.has(id)) {
      throw new Error(`task ${id} depends on itself`);
    }
    started.add(id);
    const end = Math.max(0, ...task.after.map(endOf)) + lengthOf(task);
    ends.set(id, end);
    return end;
  };
  return tasks.map((task) => endOf(task.id));
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const waves: string[][] = [];
  computeEnds(tasks, () => 1).forEach((end, index) => {
    while (waves.length < end) {
      waves.push([]);
    }
    waves[end - 1].push(tasks[index].id);
  });
  return waves;
}

export function totalMinutes(tasks: readonly Task[]): number {
  return Math.max(...computeEnds(tasks, (task) => task.minutes));
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id));
}
