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

class PageReader<T extends Item> {
  readonly #load: Load<T>;
  readonly #retries: number;

  constructor(load: Load<T>, retries: number) {
    this.#load = load;
    this.#retries = retries;
  }

  async read(cursor: string | null): Promise<Page<T>> {
    let failures = 0;
    while (true) {
      try {
        return this.#load(cursor);
      } catch (error) {
        failures += 1;
        if (failures > this.#retries) throw error;
      }
    }
  }
}

export async function collectAll<T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> {
  const reader = new PageReader(load, retries);
  const items = new Map<string, T>();
  const visited = new Set<string | null>();
  let cursor: string | null = null;
  let complete = false;

  while (!complete && visited.size < maxPages) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await reader.read(cursor);
    for (const item of page.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
    cursor = page.next;
    complete = cursor === null;
  }

  return { items: [...items.values()], pages: visited.size, complete };
}
