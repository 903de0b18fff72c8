import { collectAll } from './collector';

const item = (id: string, note = '') => ({ id, note });

function source(pages: Record<string, { items: { id: string; note: string }[]; next: string | null }>) {
  const calls: (string | null)[] = [];
  const load = async (cursor: string | null) => {
    calls.push(cursor);
    const page = pages[cursor ?? 'first'];
    if (!page) throw new Error(`no page ${cursor}`);
    return page;
  };
  return { calls, load };
}

describe('collectAll', () => {
  test('one page', async () => {
    const { load, calls } = source({ first: { items: [item('a'), item('b')], next: null } });
    expect(await collectAll(load)).toEqual({ items: [item('a'), item('b')], pages: 1, complete: true });
    expect(calls).toEqual([null]);
  });

  test('an empty page', async () => {
    const { load } = source({ first: { items: [], next: null } });
    expect(await collectAll(load)).toEqual({ items: [], pages: 1, complete: true });
  });

  test('follows the cursors in order', async () => {
    const { load, calls } = source({
      first: { items: [item('a')], next: 'p2' },
      p2: { items: [], next: 'p3' },
      p3: { items: [item('c'), item('b')], next: null },
    });
    expect(await collectAll(load)).toEqual({ items: [item('a'), item('c'), item('b')], pages: 3, complete: true });
    expect(calls).toEqual([null, 'p2', 'p3']);
  });

  test('keeps the first of several with one id', async () => {
    const { load } = source({
      first: { items: [item('a', 'one'), item('a', 'two')], next: 'p2' },
      p2: { items: [item('b'), item('a', 'three')], next: null },
    });
    expect((await collectAll(load)).items).toEqual([item('a', 'one'), item('b')]);
  });

  test('stops after the permitted pages', async () => {
    const { load, calls } = source({
      first: { items: [item('a')], next: 'p2' },
      p2: { items: [item('b')], next: 'p3' },
    });
    expect(await collectAll(load, { maxPages: 2 })).toEqual({ items: [item('a'), item('b')], pages: 2, complete: false });
    expect(calls).toHaveLength(2);
  });

  test('the last page may be the last permitted one', async () => {
    const { load } = source({ first: { items: [item('a')], next: null } });
    expect((await collectAll(load, { maxPages: 1 })).complete).toBe(true);
  });

  test('no page permitted', async () => {
    const { load, calls } = source({ first: { items: [item('a')], next: null } });
    expect(await collectAll(load, { maxPages: 0 })).toEqual({ items: [], pages: 0, complete: false });
    expect(calls).toEqual([]);
  });

  test('a cursor that comes back', async () => {
    const { load, calls } = source({ first: { items: [], next: 'p2' }, p2: { items: [], next: 'p2' } });
    await expect(collectAll(load)).rejects.toThrow('Cursor repeats: p2');
    expect(calls).toEqual([null, 'p2']);
  });

  test('tries again', async () => {
    let failures = 2;
    const load = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('busy');
      return { items: [item('a')], next: null };
    };
    expect(await collectAll(load)).toEqual({ items: [item('a')], pages: 1, complete: true });
  });

  test('gives the last error on', async () => {
    const errors = [new Error('first'), new Error('second')];
    const load = async () => {
      throw errors.shift();
    };
    await expect(collectAll(load, { retries: 1 })).rejects.toThrow('second');
    expect(errors).toEqual([]);
  });
});
