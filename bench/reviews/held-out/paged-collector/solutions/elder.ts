export type Item = { id: string };
export type Page<T extends Item> = { items: T[]; next: string | null };
export type Load<T extends Item> = (cursor: string | null) => Promise<Page<T>>;
export type Options = { retries?: number; maxPages?: number };
export type Collection<T extends Item> = { items: T[]; pages: number; complete: boolean };

const loadWithRetries = async <T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> => {
  try {
    return await load(cursor);
  } catch (error) {
    if (retries === 0) throw error;
    return loadWithRetries(load, cursor, retries - 1);
  }
};

export const collectAll = async <T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> => {
  const items: T[] = [];
  const visited = new Set<string | null>();
  let cursor: string | null = null;
  let complete = false;

  while (!complete && visited.size < maxPages) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await loadWithRetries(load, cursor, retries);
    for (const item of page.items) {
      if (!items.some((known) => known.id === item.id)) items.push(item);
    }
    cursor = page.next;
    complete = cursor === null;
  }

  return { items, pages: visited.size, complete };
};
