export interface Task {
  id: string;
  after: string[];
  minutes: number;
}

let order: Task[] = [];
let marks = new Map<string, number>();

function visit(id: string, byId: ReadonlyMap<string, Task>): void {
  const mark = marks.get(id);
  if (mark === 2) return;
  if (mark === 1) {
    throw new Error(`task ${id} is caught in a cycle`);
  }
  const task = byId.get(id);
  if (!task) {
    throw new Error(`task ${id} is missing from the plan`);
  }
  marks.set(id, 1);
  for (const other of task.after) {
    visit(other, byId);
  }
  marks.set(id, 2);
  order = [...order, task];
}

function orderTasks(tasks: readonly Task[]): Task[] {
  const byId = new Map<string, Task>();
  for (const task of tasks) {
    if (byId.has(task.id)) {
      throw new Error(`task id ${task.id} is taken twice`);
    }
    byId.set(task.id, task);
  }
  order = [];
  marks = new Map();
  for (const { id } of tasks) {
    visit(id, byId);
  }
  return order;
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const waveOf = new Map<string, number>();
  for (const { id, after } of orderTasks(tasks)) {
    const wave = after.reduce((latest, other) => Math.max(latest, (waveOf.get(other) ?? 0) + 1), 0);
    waveOf.set(id, wave);
  }

  const waves: string[][] = [];
  for (const { id } of tasks) {
    const wave = waveOf.get(id) ?? 0;
    while (waves.length <= wave) {
      waves.push([]);
    }
    waves[wave].push(id);
  }
  return waves;
}

export function totalMinutes(tasks: readonly Task[]): number {
  const ends = new Map<string, number>();
  let total = 0;
  for (const { id, after, minutes } of orderTasks(tasks)) {
    const start = after.reduce((latest, other) => Math.max(latest, ends.get(other) ?? 0), 0);
    ends.set(id, start + minutes);
    total = Math.max(total, start + minutes);
  }
  return total;
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id));
}
