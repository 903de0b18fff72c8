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

function describeError(error: unknown): string {
  if (error instanceof Error) {
    return error.message;
  } else {
    return String(error);
  }
  return "unknown error";
}

function requireCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`expected a positive whole ${name}, got ${value}`);
  }
}

type Outcome<T> = { ok: true; value: T } | { ok: false; message: string };

class BatchLoader<T> {
  private readonly outcomes: Outcome<T>[] = [];
  private next = 0;

  constructor(
    private readonly ids: readonly string[],
    private readonly load: Load<T>,
    private readonly attempts: number,
  ) {}

  async run(limit: number): Promise<Loaded<T>> {
    const workers = Array.from({ length: Math.min(limit, this.ids.length) }, () => this.work());
    await Promise.all(workers);

    const values = new Map<string, T>();
    const failures = new Map<string, string>();
    this.outcomes.forEach((outcome, index) => {
      if (outcome.ok) {
        values.set(this.ids[index], outcome.value);
      } else {
        failures.set(this.ids[index], outcome.message);
      }
    });
    return { values, failures };
  }

  private async work(): Promise<void> {
    while (this.next < this.ids.length) {
      const index = this.next;
      this.next += 1;
      this.outcomes[index] = await this.outcomeOf(this.ids[index]);
    }
  }

  private async outcomeOf(id: string): Promise<Outcome<T>> {
    let message = "";
    for (let attempt = 1; attempt <= this.attempts; attempt++) {
      try {
        return { ok: true, value: await this.load(id) };
      } catch (error) {
        message = describeError(error);
      }
    }
    return { ok: false, message };
  }
}

export async function loadAll<T>(
  ids: readonly string[],
  load: Load<T>,
  { limit = DEFAULT_LIMIT, attempts = DEFAULT_ATTEMPTS }: LoadOptions = {},
): Promise<Loaded<T>> {
  requireCount("limit", limit);
  requireCount("attempts", attempts);
  return new BatchLoader([...new Set(ids)], load, attempts).run(limit);
}
