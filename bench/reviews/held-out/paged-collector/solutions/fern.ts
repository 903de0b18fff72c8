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

export async function collectAll<T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> {
  const items = new Map<string, T>();
  if (maxPages === 0) return { items: [], pages: 0, complete: false };

  let page: Page<T> | undefined;
  for (let left = retries; !page; left -= 1) {
    try {
      page = await load(null);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
  for (const item of page.items) {
    if (!items.has(item.id)) items.set(item.id, item);
  }

  const visited = new Set<string>();
  let pages = 1;
  while (page.next !== null && pages < maxPages) {
    const cursor: string = page.next;
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    let following: Page<T> | undefined;
    for (let left = retries; !following; left -= 1) {
      try {
        following = await load(cursor);
      } catch (error) {
        if (left === 0) throw error;
      }
    }
    for (const item of following.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
    page = following;
    pages += 1;
  }

  return { items: [...items.values()], pages, complete: page.next === null };
}
