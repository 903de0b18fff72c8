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

async function loadPage<T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> {
  let left = retries;
  while (true) {
    try {
      return await load(cursor);
    } catch (error) {
      if (left === 0) throw error;
      left -= 1;
    }
  }
  throw new Error(`Page ${cursor} could not be loaded`);
}

type Status = 'complete' | 'cut' | 'open';

function addItems<T extends Item>(items: T[], added: readonly T[]): void {
  const ids = new Set(items.map((item) => item.id));
  for (const item of added) {
    if (ids.has(item.id)) continue;
    ids.add(item.id);
    items.push(item);
  }
}

export async function collectAll<T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> {
  if (maxPages === 0) return { items: [], pages: 0, complete: false };
  const items: T[] = [];
  const visited = new Set<string | null>();
  let cursor: string | null = null;

  while (true) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await loadPage(load, cursor, retries);
    addItems(items, page.items);
    const status: Status = page.next === null ? 'complete' : visited.size === maxPages ? 'cut' : 'open';
    if (status !== 'open') return { items, pages: visited.size, complete: status === 'complete' };
    cursor = page.next;
  }
}
