export interface Task {
  id: string
  after: string[]
  minutes: number
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const missing = new Map<string, number>()
  const dependents = new Map<string, string[]>()
  for (const { id } of tasks) {
    if (dependents.has(id)) throw new Error(`task ${id} is defined twice`)
    dependents.set(id, [])
  }
  for (const { id, after } of tasks) {
    const needed = new Set(after)
    missing.set(id, needed.size)
    for (const other of needed) {
      if (!dependents.has(other)) throw new Error(`task ${id} needs ${other}, which is not defined`)
      dependents.get(other)!.push(id)
    }
  }
  const waveOf = new Map<string, number>()
  let wave = 0
  let current = tasks.filter((task) => missing.get(task.id) === 0).map((task) => task.id)
  while (current.length > 0) {
    const next: string[] = []
    for (const id of current) {
      waveOf.set(id, wave)
      for (const dependent of dependents.get(id)!) {
        missing.set(dependent, missing.get(dependent)! - 1)
        if (missing.get(dependent) === 0) next.push(dependent)
      }
    }
    current = next
    wave += 1
  }
  const waves = Array.from({ length: wave }, (): string[] => [])
  for (const { id } of tasks) {
    if (!waveOf.has(id)) throw new Error(`task ${id} cannot start because of a cycle`)
    waves[waveOf.get(id)!].push(id)
  }
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const ends = new Map<string, number>()
  let total = 0
  for (const id of planWaves(tasks).flat()) {
    const { after, minutes } = byId.get(id)!
    const end = after.reduce((latest, other) => Math.max(latest, ends.get(other)!), 0) + minutes
    ends.set(id, end)
    total = Math.max(total, end)
  }
  return total
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}
