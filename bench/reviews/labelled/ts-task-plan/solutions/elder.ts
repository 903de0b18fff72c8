export interface Task {
  id: string;
  after: string[];
  minutes: number;
}

class Schedule {
  private readonly tasks = new Map<string, Task>();
  private readonly ends = new Map<string, number>();
  private readonly open = new Set<string>();

  constructor(
    tasks: readonly Task[],
    private readonly lengthOf: (task: Task) => number,
  ) {
    for (const task of tasks) {
      if (this.tasks.has(task.id)) {
        throw new Error(`the id "${task.id}" is used twice`);
      }
      this.tasks.set(task.id, task);
    }
  }

  endOf(id: string): number {
    return this.ends.get(id) ?? this.computeEnd(id);
  }

  private computeEnd(id: string): number {
    const task = this.tasks.get(id);
    if (!task) {
      throw new Error(`the task "${id}" is waited for but unknown`);
    }
    if (this.open.has(id)) {
      throw new Error(`the task "${id}" waits for itself`);
    }

    this.open.add(id);
    let start = 0;
    for (const other of task.after) {
      start = Math.max(start, this.endOf(other));
    }
    this.open.delete(id);

    const end = start + this.lengthOf(task);
    this.ends.set(id, end);
    return end;
  }
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const schedule = new Schedule(tasks, () => 1);
  const waves: string[][] = [];
  for (const { id } of tasks) {
    const end = schedule.endOf(id);
    while (waves.length < end) {
      waves.push([]);
    }
    waves[end - 1].push(id);
  }
  return waves;
}

export function totalMinutes(tasks: readonly Task[]): number {
  const schedule = new Schedule(tasks, (task) => task.minutes);
  let total = 0;
  for (const { id } of tasks) {
    total = Math.max(total, schedule.endOf(id));
  }
  return total;
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id));
}
