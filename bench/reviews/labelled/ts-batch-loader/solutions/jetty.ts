export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

const DEFAULT_LIMIT = 4
const DEFAULT_ATTEMPTS = 2

export async function loadAll<T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  assertPositive(limit, 'limit')
  assertPositive(attempts, 'attempts')

  const values = new Map<string, T>()
  const failures = new Map<string, string>()

  const loadOne = async (id: string) => {
    let message = ''
    for (let attempt = 1; attempt <= attempts; attempt++) {
      try {
        values.set(id, await load(id))
        return
      } catch (error: any) {
        message = error instanceof Error ? error.message : String(error)
      }
    }
    failures.set(id, message)
  }

  const queue = new Set(ids).values()
  const work = async () => {
    for (const id of queue) await loadOne(id)
  }
  await Promise.all(Array.from({ length: Math.min(limit, ids.length) }, work))
  return { values, failures }
}

function assertPositive(value: number, name: string): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} must be positive and whole, not ${value}`)
}
