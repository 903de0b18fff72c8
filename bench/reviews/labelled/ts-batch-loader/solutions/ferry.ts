export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

type Load<T> = (id: string) => Promise<T>
type Outcome<T> = { ok: true; value: T } | { ok: false; message: string }

const DEFAULT_LIMIT = 4
const DEFAULT_ATTEMPTS = 2

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  assertWhole('limit', limit)
  assertWhole('attempts', attempts)

  const distinct = [...new Set(ids)]
  const outcomes: Outcome<T>[] = []
  const positions = distinct.keys()
  const work = async () => {
    for (const position of positions) outcomes[position] = await outcomeOf(distinct[position], load, attempts)
  }
  await Promise.all(Array.from({ length: Math.min(limit, distinct.length) }, work))

  const values = new Map<string, T>()
  const failures = new Map<string, string>()
  for (const [position, outcome] of outcomes.entries()) {
    if (outcome.ok) values.set(distinct[position], outcome.value)
    else failures.set(distinct[position], outcome.message)
  }
  return { values, failures }
}

function outcomeOf<T>(id: string, load: Load<T>, attempts: number): Promise<Outcome<T>> {
  return new Promise(async (resolve) => {
    let message = ''
    for (let attempt = 0; attempt < attempts; attempt++) {
      try {
        const value = await load(id)
        resolve({ ok: true, value })
        return
      } catch (error) {
        message = error instanceof Error ? error.message : String(error)
      }
    }
    resolve({ ok: false, message })
  })
}

function assertWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} ${value} is not a positive whole number`)
}
