export interface Task {
  id: string
  after: string[]
  minutes: number
}

function calc(a: readonly Task[], f: (t: Task) => number): number[] {
  const m = new Map<string, Task>()
  for (const t of a) {
    if (m.has(t.id)) throw new Error(`there are two tasks with the id ${t.id}`)
    m.set(t.id, t)
  }

  const m2 = new Map<string, number>()
  const s = new Set<string>()
  const go = (x: string): number => {
    const tmp = m2.get(x)
    if (tmp !== undefined) return tmp
    const t = m.get(x)
    if (!t) throw new Error(`there is no task with the id ${x}`)
    if (s.has(x)) throw new Error(`the task ${x} waits for itself`)
    s.add(x)
    const res = max(t.after.map(go)) + f(t)
    m2.set(x, res)
    return res
  }
  return a.map((t) => go(t.id))
}

function max(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), 0)
}

export function planWaves(tasks: readonly Task[]): string[][] {
  const ends = calc(tasks, () => 1)
  const waves = Array.from({ length: max(ends) }, (): string[] => [])
  ends.forEach((end, index) => {
    waves[end - 1].push(tasks[index].id)
  })
  return waves
}

export function totalMinutes(tasks: readonly Task[]): number {
  return max(calc(tasks, (task) => task.minutes))
}

export function isReady(task: Task, done: ReadonlySet<string>): boolean {
  return task.after.every((id) => done.has(id))
}
