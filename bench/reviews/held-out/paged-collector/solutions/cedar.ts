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

async function attempt<T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> {
  for (let left = retries; ; left -= 1) {
    try {
      return await load(cursor);
    } catch (error) {
      if (left <= 0) throw error;
    }
  }
}

export async function collectAll<T extends Item>(load: Load<T>, options: Options = {}): Promise<Collection<T>> {
  const retries = options.retries || DEFAULT_RETRIES;
  const maxPages = options.maxPages || DEFAULT_MAX_PAGES;
  const items = new Map<string, T>();
  const cursors = new Set<string | null>();
  let cursor: string | null = null;

  while (cursors.size < maxPages) {
    if (cursors.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    cursors.add(cursor);
    const page: Page<T> = await attempt(load, cursor, retries);
    for (const item of page.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
    if (page.next === null) return { items: [...items.values()], pages: cursors.size, complete: true };
    cursor = page.next;
  }

  return { items: [...items.values()], pages: cursors.size, complete: false };
}
