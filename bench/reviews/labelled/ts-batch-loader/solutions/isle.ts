export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

type Outcome<T> = { ok: true; value: T } | { ok: false; message: string }

const DEFAULT_LIMIT = 4
const DEFAULT_ATTEMPTS = 2

const checkPositive = (name: string, value: number): void => {
  if (!Number.isInteger(value) || value <= 0) throw new RangeError(`${name} should be 1, 2, 3 … but is ${value}`)
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))

const attemptLoad = async <T>(load: () => Promise<T>, attempts: number): Promise<Outcome<T>> => {
  let message = ''
  for (let left = attempts; left > 0; left--) {
    try {
      return { ok: true, value: await load() }
    } catch (error) {
      message = messageOf(error)
    }
  }
  return { ok: false, message }
}

export const loadAll = async <T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> => {
  checkPositive('limit', limit)
  checkPositive('attempts', attempts)

  const distinct = ids.filter((id, index) => ids.indexOf(id) === index)
  const outcomes: Outcome<T>[] = []
  let next = 0
  const work = async () => {
    while (next < distinct.length) {
      const index = next++
      outcomes[index] = await attemptLoad(() => load(distinct[index]), attempts)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, distinct.length) }, work))

  const values = new Map<string, T>()
  const failures = new Map<string, string>()
  outcomes.forEach((outcome, index) => {
    if (outcome.ok) values.set(distinct[index], outcome.value)
    else failures.set(distinct[index], outcome.message)
  })
  return { values, failures }
}
