export interface LoadOptions {
  limit?: number;
  attempts?: number;
}

export interface Loaded<T> {
  values: Map<string, T>;
  failures: Map<string, string>;
}

type Load<T> = (id: string) => Promise<T>;

const DEFAULT_LIMIT = 4;
const DEFAULT_ATTEMPTS = 2;

function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw new RangeError(`${name} must be a positive whole number, got ${value}`);
  }
}

async function retry<T>(action: () => Promise<T>, attempts: number): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (attempts <= 1) {
      throw error;
    }
    return retry(action, attempts - 1);
  }
}

async function runLimited(count: number, limit: number, run: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await run(index);
    }
  };
  const workers = Array.from({ length: Math.min(limit, count) }, worker);
  await Promise.all(workers);
}

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  checkCount("limit", limit);
  checkCount("attempts", attempts);

  const distinct = [...new Set(ids)];
  const results: PromiseSettledResult<T>[] = [];
  await runLimited(distinct.length, limit, async (index) => {
    const attempt = retry(async () => load(distinct[index]), attempts);
    [results[index]] = await Promise.allSettled([attempt]);
  });

  const values = new Map<string, T>();
  const failures = new Map<string, string>();
  results.forEach((result, index) => {
    if (result.status === "fulfilled") {
      values.set(distinct[index], result.value);
    } else {
      failures.set(distinct[index], toMessage(result.reason));
    }
  });
  return { values, failures };
}

function toMessage(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
