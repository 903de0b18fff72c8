export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

type Load<T> = (id: string) => Promise<T>

const DEFAULTS = { limit: 4, attempts: 2 }

export async function loadAll<T>(ids: readonly string[], load: Load<T>, options: LoadOptions = {}): Promise<Loaded<T>> {
  const { limit = DEFAULTS.limit, attempts = DEFAULTS.attempts } = options
  requirePositive({ limit, attempts })

  const distinct = [...new Set(ids)]
  const settled = new Map<string, PromiseSettledResult<T>>()
  const queue = distinct.values()
  const work = async () => {
    for (const id of queue) settled.set(id, await settle(() => load(id), attempts))
  }
  await Promise.all(Array.from({ length: Math.min(limit, distinct.length) }, work))

  return sortOut(distinct, settled)
}

async function settle<T>(action: () => Promise<T>, attempts: number): Promise<PromiseSettledResult<T>> {
  try {
    return { status: 'fulfilled', value: await action() }
  } catch (reason) {
    return attempts > 1 ? settle(action, attempts - 1) : { status: 'rejected', reason }
  }
}

function sortOut<T>(ids: readonly string[], settled: ReadonlyMap<string, PromiseSettledResult<T>>): Loaded<T> {
  const values = new Map<string, T>()
  const failures = new Map<string, string>()
  for (const id of ids) {
    const result = settled.get(id)
    if (result?.status === 'fulfilled') values.set(id, result.value)
    if (result?.status === 'rejected') failures.set(id, describeReason(result.reason))
  }
  return { values, failures }
}

function describeReason(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

function requirePositive(settings: Record<string, number>): void {
  for (const [name, value] of Object.entries(settings)) {
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} is ${value}, expected 1 or more`)
  }
}
