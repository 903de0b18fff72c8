export type Task = {
  id: string
  after: string[]
  minutes: number
}

function collectDependents(tasks: readonly Task[]): Map<string, Set<Task>> {
  const dependents = new Map<string, Set<Task>>()
  for (const { id } of tasks) {
    if (dependents.has(id)) throw new Error(`there are two tasks ${id}`)
    dependents.set(id, new Set())
  }
  for (const task of tasks) {
    for (const id of task.after) {
      const waiting = dependents.get(id)
      if (!waiting) throw new Error(`${task.id} waits for ${id}, but there is no such task`)
      waiting.add(task)
    }
  }
  return dependents
}

function sortIntoWaves(tasks: readonly Task[]): Task[][] {
  const dependents = collectDependents(tasks)
  const position = new Map(tasks.map((task, index) => [task, index]))
  const missing = new Map(tasks.map((task) => [task, task.after.length]))
  const place = (task: Task) => position.get(task) ?? 0

  const waves: Task[][] = []
  let wave = tasks.filter((task) => task.after.length === 0)
  while (wave.length > 0) {
    waves.push(wave)
    const next: Task[] = []
    for (const { id } of wave) {
      for (const dependent of dependents.get(id) ?? []) {
        const left = (missing.get(dependent) ?? 0) - 1
        missing.set(dependent, left)
        if (left === 0) next.push(dependent)
      }
    }
    wave = next.sort((a, b) => place(a) - place(b))
  }

  const stuck = tasks.find((task) => missing.get(task) !== 0)
  if (stuck) throw new Error(`${stuck.id} never gets its turn because of a cycle`)
  return waves
}

export function planWaves(tasks: readonly Task[]): string[][] {
  return sortIntoWaves(tasks).map((wave) => wave.map(({ id }) => id))
}

export function totalMinutes(tasks: readonly Task[]): number {
  const ends = new Map<string, number>()
  let total = 0
  for (const { id, after, minutes } of sortIntoWaves(tasks).flat()) {
    const start = after.reduce((latest, other) => Math.max(latest, ends.get(other) ?? 0), 0)
    ends.set(id, start + minutes)
    total = Math.max(total, start + minutes)
  }
  return total
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}
