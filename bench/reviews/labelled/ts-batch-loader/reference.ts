export interface LoadOptions {
  limit?: number
  attempts?: number
}

export interface Loaded<T> {
  values: Map<string, T>
  failures: Map<string, string>
}

type Outcome<T> = { ok: true; value: T } | { ok: false; message: string }
type Load<T> = (id: string) => Promise<T>

const DEFAULT_LIMIT = 4
const DEFAULT_ATTEMPTS = 2

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  assertPositive('limit', limit)
  assertPositive('attempts', attempts)

  const distinct = [...new Set(ids)]
  const outcomes = await mapLimited(distinct, limit, (id) => tryLoad(id, load, attempts))

  const values = new Map<string, T>()
  const failures = new Map<string, string>()
  outcomes.forEach((outcome, index) => {
    if (outcome.ok) values.set(distinct[index], outcome.value)
    else failures.set(distinct[index], outcome.message)
  })
  return { values, failures }
}

async function tryLoad<T>(id: string, load: Load<T>, attempts: number): Promise<Outcome<T>> {
  let message = ''
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return { ok: true, value: await load(id) }
    } catch (error) {
      message = messageOf(error)
    }
  }
  return { ok: false, message }
}

async function mapLimited<A, B>(items: readonly A[], limit: number, run: (item: A) => Promise<B>): Promise<B[]> {
  const results = new Array<B>(items.length)
  let next = 0
  const work = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await run(items[index])
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

function assertPositive(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} must be a positive whole number, not ${value}`)
}
