export interface Task {
  id: string
  after: string[]
  minutes: number
}

function inOrder(tasks: readonly Task[]): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const order = new Set<Task>()
  const open = new Set<string>()

  const visit = (id: string): void => {
    const task = byId.get(id)
    if (!task) throw new Error(`nothing is known of task ${id}`)
    if (order.has(task)) return
    if (open.has(id)) throw new Error(`task ${id} can never start: it waits for itself`)
    open.add(id)
    task.after.forEach(visit)
    order.add(task)
  }

  for (const id of byId.keys()) visit(id)
  return [...order]
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const ids = new Set<string>()
  for (const { id } of tasks) {
    if (ids.has(id)) throw new Error(`task ${id} exists twice`)
    ids.add(id)
  }

  const waveOf = new Map<string, number>()
  for (const { id, after } of inOrder(tasks)) {
    waveOf.set(
      id,
      after.reduce((wave, other) => Math.max(wave, (waveOf.get(other) ?? 0) + 1), 0),
    )
  }

  const waves: string[][] = []
  for (const { id } of tasks) {
    const wave = waveOf.get(id) ?? 0
    while (waves.length <= wave) waves.push([])
    waves[wave].push(id)
  }
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  let total = 0
  for (const task of inOrder(tasks)) {
    const start = task.after.reduce((latest, id) => Math.max(latest, byId.get(id)?.minutes ?? 0), 0)
    task.minutes += start
    total = Math.max(total, task.minutes)
  }
  return total
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}
