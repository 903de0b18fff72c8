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

async function loadWithRetries<T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> {
  for (let left = retries; ; left -= 1) {
    try {
      return await load(cursor);
    } catch (error) {
      if (left <= 0) throw error;
    }
  }
}

export async function collectAll<T extends Item>(load: Load<T>, options: Options = {}): Promise<Collection<T>> {
  const { retries = DEFAULT_RETRIES, maxPages = DEFAULT_MAX_PAGES } = options;
  const items = new Map<string, T>();
  const cursors = new Set<string | null>();
  let cursor: string | null = null;
  let complete = false;

  while (!complete && cursors.size < maxPages) {
    if (cursors.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    const page: Page<T> = await loadWithRetries(load, cursor, retries);
    cursors.add(cursor);
    for (const item of page.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
    cursor = page.next;
    complete = cursor === null;
  }

  return { items: [...items.values()], pages: cursors.size, complete };
}
