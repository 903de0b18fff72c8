export type Item = { id: string };
export type Page<T extends Item> = { items: T[]; next: string | null };
export type Load<T extends Item> = (cursor: string | null) => Promise<Page<T>>;
export type Options = { retries?: number; maxPages?: number };
export type Collection<T extends Item> = { items: T[]; pages: number; complete: boolean };

const loadWithRetries = async <T extends Item>(load: Load<T>, cursor: string | null, retries: number): Promise<Page<T>> => {
  let failed = 0;
  while (true) {
    try {
      return await load(cursor);
    } catch (error) {
      failed += 1;
      if (failed > retries) throw error;
    }
  }
};

async function* readPages<T extends Item>(load: Load<T>, retries: number): AsyncGenerator<Page<T>> {
  const seen = new Set<string>();
  let page = await loadWithRetries(load, null, retries);
  yield page;
  while (page.next !== null) {
    if (seen.has(page.next)) throw new Error(`Cursor repeats: ${page.next}`);
    seen.add(page.next);
    page = await loadWithRetries(load, page.next, retries);
    yield page;
  }
}

export const collectAll = async <T extends Item>(
  load: Load<T>,
  { retries = 2, maxPages = 100 }: Options = {},
): Promise<Collection<T>> => {
  const byId = new Map<string, T>();
  const collect = (pages: number, complete: boolean) => ({ items: [...byId.values()], pages, complete });
  if (maxPages === 0) return collect(0, false);

  let pages = 0;
  for await (const { items, next } of readPages(load, retries)) {
    pages += 1;
    for (const item of items) {
      if (!byId.has(item.id)) byId.set(item.id, item);
    }
    if (next !== null && pages === maxPages) return collect(pages, false);
  }
  return collect(pages, true);
};
