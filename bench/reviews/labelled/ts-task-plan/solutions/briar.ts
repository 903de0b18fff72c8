export interface Task {
  id: string
  after: string[]
  minutes: number
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const byId = indexById(tasks)
  const waveOf = new Map<string, number>()
  const visiting = new Set<string>()

  function visit(id: string): number {
    const known = waveOf.get(id)
    if (known !== undefined) return known
    const task = byId.get(id)
    if (!task) throw new Error(`unknown task ${id}`)
    if (visiting.has(id)) throw new Error(`task ${id} is part of a cycle`)
    visiting.add(id)
    const wave = task.after.reduce((latest, other) => Math.max(latest, visit(other) + 1), 0)
    waveOf.set(id, wave)
    return wave
  }

  const waves: string[][] = []
  for (const { id } of tasks) {
    const wave = visit(id)
    while (waves.length <= wave) waves.push([])
    waves[wave].push(id)
  }
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  const byId = indexById(tasks)

  function endOf(task: Task): number {
    let start = 0
    for (const id of task.after) {
      const other = byId.get(id)
      if (other) start = Math.max(start, endOf(other))
    }
    return start + task.minutes
  }

  return tasks.reduce((latest, task) => Math.max(latest, endOf(task)), 0)
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}

function indexById(tasks: readonly Task[]): Map<string, Task> {
  const byId = new Map<string, Task>()
  for (const task of tasks) {
    if (byId.has(task.id)) throw new Error(`duplicate task ${task.id}`)
    byId.set(task.id, task)
  }
  return byId
}
