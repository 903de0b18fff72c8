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

const DEFAULT_RETRIES = 2;
const DEFAULT_MAX_PAGES = 100;

function loadWithRetries<T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> {
  return new Promise(async (resolve, reject) => {
    for (let left = retries; left >= 0; left -= 1) {
      try {
        resolve(await load(cursor));
        return;
      } catch (error) {
        if (left === 0) reject(error);
      }
    }
  });
}

export async function collectAll<T extends Item>(load: Load<T>, options: Options = {}): Promise<Collection<T>> {
  const { retries = DEFAULT_RETRIES, maxPages = DEFAULT_MAX_PAGES } = options;
  const byId = new Map<string, T>();
  const visited = new Set<string | null>();
  let cursor: string | null = null;
  let complete = false;

  while (!complete && visited.size < maxPages) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await loadWithRetries(load, cursor, retries);
    for (const item of page.items) {
      if (!byId.has(item.id)) byId.set(item.id, item);
    }
    cursor = page.next;
    complete = cursor === null;
  }

  return { items: [...byId.values()], pages: visited.size, complete };
}
