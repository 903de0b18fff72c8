export interface Item {
  id: string;
}

export interface Page<T extends Item> {
  items: T[];
  next: string | null;
}

export type Load<T extends Item> = (cursor: string | null) => Promise<Page<T>>;

export interface Options {
  retries?: number;
  maxPages?: number;
}

export interface Collection<T extends Item> {
  items: T[];
  pages: number;
  complete: boolean;
}

class UniqueItems<T extends Item> {
  readonly #byId = new Map<string, T>();

  addAll(items: readonly T[]): void {
    for (const item of items) {
      if (!this.#byId.has(item.id)) this.#byId.set(item.id, item);
    }
  }

  toArray(): T[] {
    return [...this.#byId.values()];
  }
}

function withRetries<T extends Item>(load: Load<T>, retries: number): Load<T> {
  return async (cursor) => {
    let failures = 0;
    while (true) {
      try {
        return await load(cursor);
      } catch (error) {
        failures += 1;
        if (failures > retries) throw error;
      }
    }
  };
}

export async function collectAll<T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> {
  const loadSafely = withRetries(load, retries);
  const unique = new UniqueItems<T>();
  const visited = new Set<string | null>();
  let cursor: string | null = null;

  while (visited.size < maxPages) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await loadSafely(cursor);
    unique.addAll(page.items);
    if (page.next === null) return { items: unique.toArray(), pages: visited.size, complete: true };
    cursor = page.next;
  }

  return { items: unique.toArray(), pages: visited.size, complete: false };
}
