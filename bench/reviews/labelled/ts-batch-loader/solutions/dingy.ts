export interface LoadOptions {
  limit?: number;
  attempts?: number;
}

export interface Loaded<T> {
  values: Map<string, T>;
  failures: Map<string, string>;
}

type Load<T> = (id: string) => Promise<T>;
type Outcome<T> = { id: string; value: T } | { id: string; failure: string };

const DEFAULT_LIMIT = 4;
const DEFAULT_ATTEMPTS = 2;

function assertPositive(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`${name} must be a whole number above zero, not ${value}`);
  }
}

async function tryLoad<T>(id: string, load: Load<T>, attempts: number): Promise<Outcome<T>> {
  let failure = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return { id, value: await load(id) };
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
  }
  return { id, failure };
}

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  assertPositive("limit", limit);
  assertPositive("attempts", attempts);

  const distinct = [...new Set(ids)];
  const values = new Map<string, T>();
  const failures = new Map<string, string>();
  for (let start = 0; start < distinct.length; start += limit) {
    const batch = distinct.slice(start, start + limit);
    const outcomes = await Promise.all(batch.map((id) => tryLoad(id, load, attempts)));
    for (const outcome of outcomes) {
      if ("value" in outcome) {
        values.set(outcome.id, outcome.value);
      } else {
        failures.set(outcome.id, outcome.failure);
      }
    }
  }
  return { values, failures };
}
