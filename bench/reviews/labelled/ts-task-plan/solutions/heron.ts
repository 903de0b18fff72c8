export interface Task {
  readonly id: string
  readonly after: readonly string[]
  readonly minutes: number
}

interface Step {
  readonly task: Task
  readonly start: number
  readonly wave: number
}

function stepsOf(tasks: readonly Task[]): Step[] {
  const byId = new Map<string, Task>()
  for (const task of tasks) {
    if (byId.has(task.id)) throw new Error(`id ${task.id} stands for two tasks`)
    byId.set(task.id, task)
  }

  const steps = new Map<string, Step>()
  const unfinished = new Set<string>()
  const stepOf = (id: string): Step => {
    const known = steps.get(id)
    if (known) return known
    const task = byId.get(id)
    if (!task) throw new Error(`${id} is not a task of the plan`)
    if (unfinished.has(id)) throw new Error(`${id} is in a circle of tasks`)
    unfinished.add(id)

    const before = task.after.map(stepOf)
    const start = before.reduce((latest, step) => Math.max(latest, step.start + step.task.minutes), 0)
    const wave = before.reduce((latest, step) => Math.max(latest, step.wave + 1), 0)
    const step = { task, start, wave }
    steps.set(id, step)
    return step
  }
  return tasks.map((task) => stepOf(task.id))
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const waves: string[][] = []
  for (const { task, wave } of stepsOf(tasks)) {
    while (waves.length <= wave) waves.push([])
    waves[wave].push(task.id)
  }
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  return stepsOf(tasks).reduce((total, { task, start }) => Math.max(total, start + task.minutes), 0)
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  if (task.after.every((id) => done.has(id))) {
    return true
  } else {
    return false
  }
}
