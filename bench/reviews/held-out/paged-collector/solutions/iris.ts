export type Item = { id: string };
export type Page<T extends Item> = { items: T[]; next: string | null };
export type Load<T extends Item> = (cursor: string | null) => Promise<Page<T>>;
export type Options = { retries?: number; maxPages?: number };
export type Collection<T extends Item> = { items: T[]; pages: number; complete: boolean };

const withRetries = <T extends Item>(load: Load<T>, retries: number): Load<T> => {
  const attempt = async (cursor: string | null, left: number): Promise<Page<T>> => {
    try {
      return await load(cursor);
    } catch (error) {
      if (left === 0) throw error;
      return attempt(cursor, left - 1);
    }
  };
  return (cursor) => attempt(cursor, retries);
};

export const collectAll = async <T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> => {
  const loadPage = withRetries(load, retries);
  const ids = new Set<string>();
  const visited = new Set<string | null>();
  let items: T[] = [];
  let cursor: string | null = null;
  let complete = false;

  while (!complete && visited.size < maxPages) {
    if (visited.has(cursor)) throw new Error(`Cursor repeats: ${cursor}`);
    visited.add(cursor);
    const page: Page<T> = await loadPage(cursor);
    for (const item of page.items) {
      if (ids.has(item.id)) continue;
      ids.add(item.id);
      items = [...items, item];
    }
    cursor = page.next;
    complete = !cursor;
  }

  return { items, pages: visited.size, complete };
};
