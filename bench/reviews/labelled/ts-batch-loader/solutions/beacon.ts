export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

type Load<T> = (id: string) => Promise<T>

const DEFAULT_LIMIT = 4
const DEFAULT_ATTEMPTS = 2

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  assertCount('limit', limit)
  assertCount('attempts', attempts)

  const distinct = [...new Set(ids)]
  const results = new Map<string, PromiseSettledResult<T>>()
  let next = 0
  const work = async () => {
    while (next < distinct.length) {
      const id = distinct[next++]
      const [result] = await Promise.allSettled([loadWithRetry(id, load, attempts)])
      results.set(id, result)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, distinct.length) }, work))
  return collect(distinct, results)
}

async function loadWithRetry<T>(id: string, load: Load<T>, attempts: number): Promise<T> {
  let lastError: unknown
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return load(id)
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

function collect<T>(ids: readonly string[], results: ReadonlyMap<string, PromiseSettledResult<T>>): Loaded<T> {
  const values = new Map<string, T>()
  const failures = new Map<string, string>()
  for (const id of ids) {
    const result = results.get(id)
    if (result?.status === 'fulfilled') values.set(id, result.value)
    else failures.set(id, messageOf(result?.reason))
  }
  return { values, failures }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

function assertCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} must be 1 or more, not ${value}`)
}
