import { LoadingCache } from './cache.js';

function recorder(answer = (key) => `value of ${key}`) {
  const asked = [];
  const load = async (key) => {
    asked.push(key);
    return answer(key);
  };
  return { asked, load };
}

describe('LoadingCache', () => {
  test('loads a key once', async () => {
    const { asked, load } = recorder();
    const cache = new LoadingCache(load, 3);
    expect(await cache.get('a')).toBe('value of a');
    expect(await cache.get('a')).toBe('value of a');
    expect(asked).toEqual(['a']);
  });

  test('those who ask at the same time share a load', async () => {
    const { asked, load } = recorder();
    const cache = new LoadingCache(load, 3);
    const values = await Promise.all([cache.get('a'), cache.get('a')]);
    expect(values).toEqual(['value of a', 'value of a']);
    expect(asked).toEqual(['a']);
  });

  test('keeps null, zero and the empty text', async () => {
    const { asked, load } = recorder((key) => ({ none: null, zero: 0, empty: '' })[key]);
    const cache = new LoadingCache(load, 5);
    expect(await cache.getMany(['none', 'zero', 'empty'])).toEqual([null, 0, '']);
    expect(await cache.getMany(['none', 'zero', 'empty'])).toEqual([null, 0, '']);
    expect(asked.length).toBe(3);
  });

  test('a load may answer at once', async () => {
    const cache = new LoadingCache((key) => key * 2, 3);
    expect(await cache.get(21)).toBe(42);
  });

  test('drops the key that was asked for longest ago', async () => {
    const { asked, load } = recorder();
    const cache = new LoadingCache(load, 2);
    await cache.get('a');
    await cache.get('b');
    await cache.get('a');
    await cache.get('c');
    expect(cache.keys()).toEqual(['a', 'c']);
    expect(cache.size).toBe(2);
    await cache.get('b');
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.keys()).toEqual(['c', 'b']);
  });

  test('loads under way count', async () => {
    const { load } = recorder();
    const cache = new LoadingCache(load, 2);
    const values = Promise.all(['a', 'b', 'c'].map((key) => cache.get(key)));
    expect(cache.keys()).toEqual(['b', 'c']);
    expect(await values).toEqual(['value of a', 'value of b', 'value of c']);
    expect(cache.keys()).toEqual(['b', 'c']);
  });

  test('a failed load is not kept', async () => {
    let calls = 0;
    const load = async () => {
      calls += 1;
      if (calls === 1) throw new Error('offline');
      return calls;
    };
    const cache = new LoadingCache(load, 2);
    let message = '';
    try {
      await cache.get('a');
    } catch (error) {
      message = error.message;
    }
    expect(message).toBe('offline');
    expect(cache.size).toBe(0);
    expect(await cache.get('a')).toBe(2);
  });

  test('a load that throws at once', async () => {
    const cache = new LoadingCache(() => {
      throw new Error('broken');
    }, 2);
    let message = '';
    try {
      await cache.get('a');
    } catch (error) {
      message = error.message;
    }
    expect(message).toBe('broken');
    expect(cache.keys()).toEqual([]);
  });

  test('many values in the order of the keys', async () => {
    const { asked, load } = recorder();
    const cache = new LoadingCache(load, 5);
    expect(await cache.getMany(['b', 'a', 'b'])).toEqual(['value of b', 'value of a', 'value of b']);
    expect(asked).toEqual(['b', 'a']);
    expect(await cache.getMany([])).toEqual([]);
  });

  test('delete forgets', async () => {
    const { asked, load } = recorder();
    const cache = new LoadingCache(load, 2);
    await cache.get('a');
    expect(cache.delete('a')).toBe(true);
    expect(cache.delete('a')).toBe(false);
    await cache.get('a');
    expect(asked).toEqual(['a', 'a']);
  });

  test('a load under way does not bring a deleted key back', async () => {
    const { load } = recorder();
    const cache = new LoadingCache(load, 2);
    const value = cache.get('a');
    cache.delete('a');
    expect(await value).toBe('value of a');
    expect(cache.size).toBe(0);
  });

  test('caches do not share keys', async () => {
    const first = new LoadingCache(() => 1, 2);
    const second = new LoadingCache(() => 2, 2);
    expect([await first.get('a'), await second.get('a')]).toEqual([1, 2]);
  });

  test('a wrong capacity', () => {
    expect(() => new LoadingCache(() => 1, 0)).toThrow(RangeError);
    expect(() => new LoadingCache(() => 1, 1.5)).toThrow(RangeError);
    expect(() => new LoadingCache(() => 1)).toThrow(RangeError);
  });
});
