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

function isLast<T extends Item>(page: Page<T>): boolean {
  if (page.next === null) {
    return true;
  } else {
    return false;
  }
}

async function loadPage<T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> {
  for (let left = retries; ; left -= 1) {
    try {
      return await load(cursor);
    } catch (error) {
      if (left <= 0) throw error;
    }
  }
}

export async function collectAll<T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> {
  const items = new Map<string, T>();
  const cursors = new Set<string | null>();
  let cursor: string | null = null;
  let complete = false;

  while (!complete && cursors.size < maxPages) {
    if (cursors.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    cursors.add(cursor);
    const page: Page<T> = await loadPage(load, cursor, retries);
    for (const item of page.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
    cursor = page.next;
    complete = isLast(page);
  }

  return { items: [...items.values()], pages: cursors.size, complete };
}
