export interface Task {
  id: string;
  after: string[];
  minutes: number;
}

function assertKnownIds(tasks: readonly Task[]): void {
  const ids = new Set<string>();
  for (const { id } of tasks) {
    if (ids.has(id)) {
      throw new Error(`id ${id} belongs to two tasks`);
    }
    ids.add(id);
  }
  for (const task of tasks) {
    const unknown = task.after.find((id) => !ids.has(id));
    if (unknown !== undefined) {
      throw new Error(`task ${task.id} waits for unknown ${unknown}`);
    }
  }
}

function groupIntoWaves(tasks: readonly Task[]): Task[][] {
  assertKnownIds(tasks);
  const waves: Task[][] = [];
  const done: string[] = [];
  let waiting = [...tasks];
  while (waiting.length > 0) {
    const ready = waiting.filter((task) => task.after.every((id) => done.includes(id)));
    if (ready.length === 0) {
      throw new Error(`these tasks form a cycle: ${waiting.map((task) => task.id).join(", ")}`);
    }
    waves.push(ready);
    for (const { id } of ready) {
      done.push(id);
    }
    waiting = waiting.filter((task) => !ready.includes(task));
  }
  return waves;
}

export function planWaves(tasks: readonly Task[]): string[][] {
  return groupIntoWaves(tasks).map((wave) => wave.map((task) => task.id));
}

export function totalMinutes(tasks: readonly Task[]): number {
  const ends = new Map<string, number>();
  let total = 0;
  for (const task of groupIntoWaves(tasks).flat()) {
    let end = task.minutes;
    for (const id of task.after) {
      end = Math.max(end, (ends.get(id) ?? 0) + task.minutes);
    }
    ends.set(task.id, end);
    total = Math.max(total, end);
  }
  return total;
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id));
}
