export type Task = { id: string; after: string[]; minutes: number }

type PlanNode = { task: Task; position: number; missing: number; dependents: PlanNode[] }

const buildGraph = (tasks: readonly Task[]): Map<string, PlanNode> => {
  const nodes = new Map<string, PlanNode>()
  tasks.forEach((task, position) => {
    if (nodes.has(task.id)) throw new Error(`task id ${task.id} occurs twice`)
    nodes.set(task.id, { task, position, missing: 0, dependents: [] })
  })
  for (const node of nodes.values()) {
    const needed = new Set(node.task.after)
    node.missing = needed.size
    for (const id of needed) {
      const other = nodes.get(id)
      if (!other) throw new Error(`task ${node.task.id} waits for ${id}, which is not in the plan`)
      other.dependents.push(node)
    }
  }
  return nodes
}

const finishWave = (wave: readonly PlanNode[]): PlanNode[] => {
  const released: PlanNode[] = []
  for (const dependent of wave.flatMap((node) => node.dependents)) {
    dependent.missing -= 1
    if (dependent.missing === 0) released.push(dependent)
  }
  return released.sort((a, b) => a.position - b.position)
}

const taskWaves = (tasks: readonly Task[]): Task[][] => {
  const nodes = [...buildGraph(tasks).values()]
  const waves: Task[][] = []
  let wave = nodes.filter((node) => node.missing === 0)
  while (wave.length > 0) {
    waves.push(wave.map((node) => node.task))
    wave = finishWave(wave)
  }
  const stuck = nodes.find((node) => node.missing > 0)
  if (stuck) throw new Error(`task ${stuck.task.id} is held up by a cycle`)
  return waves
}

export const planWaves = (tasks: readonly Task[]): string[][] =>
  taskWaves(tasks).map((wave) => wave.map((task) => task.id))

export const totalMinutes = (tasks: readonly Task[]): number => {
  const ends = new Map<string, number>()
  let total = 0
  for (const { id, after, minutes } of taskWaves(tasks).flat()) {
    const start = after.reduce((latest, other) => Math.max(latest, ends.get(other) ?? 0), 0)
    ends.set(id, start + minutes)
    total = Math.max(total, start + minutes)
  }
  return total
}

export const isReady = ({ after }: Task, done: ReadonlySet<string>): boolean => after.every((id) => done.has(id))
