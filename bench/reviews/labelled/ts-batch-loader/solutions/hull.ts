export interface LoadOptions {
  limit?: number;
  attempts?: number;
}

export interface Loaded<T> {
  values: Map<string, T>;
  failures: Map<string, string>;
}

interface Outcome<T> {
  value?: T;
  message: string;
}

const DEFAULT_LIMIT = 4;
const DEFAULT_ATTEMPTS = 2;

function toMessage(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

async function tryToLoad<T>(load: () => Promise<T>, attempts: number): Promise<Outcome<T>> {
  let message = "";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return { value: await load(), message: "" };
    } catch (error) {
      message = toMessage(error);
    }
  }
  return { message };
}

function requirePositive(name: string, value: number): void {
  if (!Number.isInteger(value) || value <= 0) {
    throw new RangeError(`${name} must be a whole number from 1 up, got ${value}`);
  }
}

export async function loadAll<T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  requirePositive("limit", limit);
  requirePositive("attempts", attempts);

  const distinct = [...new Set(ids)];
  const outcomes: Outcome<T>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < distinct.length) {
      const index = next;
      next += 1;
      outcomes[index] = await tryToLoad(() => load(distinct[index]), attempts);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, distinct.length) }, work));

  const values = new Map<string, T>();
  const failures = new Map<string, string>();
  outcomes.forEach(({ value, message }, index) => {
    if (value) {
      values.set(distinct[index], value);
    } else {
      failures.set(distinct[index], message);
    }
  });
  return { values, failures };
}
