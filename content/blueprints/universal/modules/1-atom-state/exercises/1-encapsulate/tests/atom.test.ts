import { {ENTITY|pascal} } from './atom'

const fresh = (): {ENTITY|pascal} => new {ENTITY|pascal}('a-1', 120)

describe('making {ENTITY|a}', () => {
  test('keeps the id and the {METRIC} that it was made with', () => {
    expect(fresh().id).toBe('a-1')
    expect(fresh().{METRIC|camel}).toBe(120)
    expect(fresh().history).toEqual([])
  })

  test('takes zero, which is not less than nothing', () => {
    expect(new {ENTITY|pascal}('a-1', 0).{METRIC|camel}).toBe(0)
  })

  test('refuses {METRIC|a} that is negative or no finite number', () => {
    for (const bad of [-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => new {ENTITY|pascal}('a-1', bad)).toThrow(RangeError)
    }
  })

  test('refuses an id that nobody could see', () => {
    expect(() => new {ENTITY|pascal}('', 120)).toThrow(RangeError)
    expect(() => new {ENTITY|pascal}('  ', 120)).toThrow(RangeError)
  })
})

describe('changing it', () => {
  test('to {ACTION} it sets a new {METRIC} and remembers the one before', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(95)
    {ENTITY|camel}.{ACTION|camel}(140)
    expect({ENTITY|camel}.{METRIC|camel}).toBe(140)
    expect({ENTITY|camel}.history).toEqual([120, 95])
  })

  test('a correction leaves no trace in the history', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.correctTo(121)
    {ENTITY|camel}.{ACTION|camel}(95)
    expect({ENTITY|camel}.history).toEqual([121])
  })

  test('a refused change leaves everything as it was', () => {
    const {ENTITY|camel} = fresh()
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => {ENTITY|camel}.{ACTION|camel}(bad)).toThrow(RangeError)
      expect(() => {ENTITY|camel}.correctTo(bad)).toThrow(RangeError)
    }
    expect({ENTITY|camel}.{METRIC|camel}).toBe(120)
    expect({ENTITY|camel}.history).toEqual([])
  })
})

describe('the inside', () => {
  test('cannot be assigned from outside', () => {
    const {ENTITY|camel} = fresh()
    for (const name of [...Object.keys({ENTITY|camel}), 'id', '{METRIC|camel}', 'history']) {
      Reflect.set({ENTITY|camel}, name, -1)
    }
    expect({ENTITY|camel}.id).toBe('a-1')
    expect({ENTITY|camel}.{METRIC|camel}).toBe(120)
    expect({ENTITY|camel}.history).toEqual([])
  })

  test('cannot be reached through the history that it hands out', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(95)
    Reflect.set({ENTITY|camel}.history, 'length', 0)
    expect({ENTITY|camel}.history).toEqual([120])
  })

  test('a history that was read earlier does not grow afterwards', () => {
    const {ENTITY|camel} = fresh()
    const before = {ENTITY|camel}.history
    {ENTITY|camel}.{ACTION|camel}(95)
    expect(before).toEqual([])
  })

  test('is shared by no two of them', () => {
    const one = fresh()
    const other = fresh()
    one.{ACTION|camel}(95)
    expect(other.{METRIC|camel}).toBe(120)
    expect(other.history).toEqual([])
  })
})
