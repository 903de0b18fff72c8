export interface Task {
  id: string
  after: string[]
  minutes: number
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const finishes = finishTimes(tasks, () => 1)
  const waves = Array.from({ length: largest(finishes) }, (): string[] => [])
  tasks.forEach((task, index) => {
    waves[finishes[index] - 1].push(task.id)
  })
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  return largest(finishTimes(tasks, (task) => task.minutes))
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}

function finishTimes(tasks: readonly Task[], lengthOf: (task: Task) => number): number[] {
  const byId = indexById(tasks)
  const finished = new Map<string, number>()
  const open = new Set<string>()

  const finishOf = (id: string): number => {
    const known = finished.get(id)
    if (known !== undefined) return known
    const task = byId.get(id)
    if (!task) throw new Error(`there is no task ${id} to wait for`)
    if (open.has(id)) throw new Error(`task ${id} waits for itself`)
    open.add(id)
    const finish = largest(task.after.map(finishOf)) + lengthOf(task)
    finished.set(id, finish)
    return finish
  }
  return tasks.map((task) => finishOf(task.id))
}

function largest(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, value), 0)
}

function indexById(tasks: readonly Task[]): Map<string, Task> {
  const byId = new Map<string, Task>()
  for (const task of tasks) {
    if (byId.has(task.id)) throw new Error(`two tasks have the id ${task.id}`)
    byId.set(task.id, task)
  }
  return byId
}
