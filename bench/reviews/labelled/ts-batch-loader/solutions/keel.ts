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

type Load<T> = (id: string) => Promise<T>

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

function checkOptions(limit: number, attempts: number): void {
  const settings = new Map([
    ['limit', limit],
    ['attempts', attempts],
  ])
  settings.forEach((value, name) => {
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} can't be ${value}`)
  })
}

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  checkOptions(limit, attempts)
  const values = new Map<string, T>()
  const failures = new Map<string, string>()

  const distinct = new Set<string>()
  ids.map((id) => distinct.add(id))

  for (const id of distinct) {
    try {
      values.set(id, await load(id))
    } catch (error) {
      failures.set(id, messageOf(error))
    }
    for (let attempt = 2; attempt <= attempts && failures.has(id); attempt++) {
      try {
        values.set(id, await load(id))
        failures.delete(id)
      } catch (error) {
        failures.set(id, messageOf(error))
      }
    }
  }
  return { values, failures }
}
