import { {ENTITY|pascal} } from './atom'
import { highestFirst, withoutRepeats } from './list'

const fresh = (id = 'a-1', {METRIC|camel} = 120): {ENTITY|pascal} => new {ENTITY|pascal}({ id, {METRIC|camel}, keywords: ['late'] })

describe('{ENTITY|a} by itself', () => {
  test('has the numbers and keywords of its snapshot', () => {
    const {ENTITY|camel} = fresh()
    expect([{ENTITY|camel}.id, {ENTITY|camel}.{METRIC|camel}, {ENTITY|camel}.highest]).toEqual(['a-1', 120, 120])
    expect({ENTITY|camel}.keywords).toEqual(['late'])
  })

  test('takes a keyword once', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.addKeyword('urgent')
    {ENTITY|camel}.addKeyword('urgent')
    expect({ENTITY|camel}.keywords).toEqual(['late', 'urgent'])
  })

  test('tells the trend of its last three numbers', () => {
    const {ENTITY|camel} = fresh('a-1', 10)
    expect({ENTITY|camel}.trend).toBe('steady')
    for (const input of [30, 20, 25]) {ENTITY|camel}.{ACTION|camel}(input)
    expect({ENTITY|camel}.trend).toBe('falling')
    {ENTITY|camel}.{ACTION|camel}(26)
    expect({ENTITY|camel}.trend).toBe('rising')
  })

  test('forgets a number that was corrected', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(9500)
    {ENTITY|camel}.correctTo(95)
    expect({ENTITY|camel}.{METRIC|camel}).toBe(95)
    expect({ENTITY|camel}.highest).toBe(120)
  })

  test('refuses to be reset to what it must never be', () => {
    const {ENTITY|camel} = fresh()
    for (const input of [-1, Number.NaN]) {
      expect(() => {ENTITY|camel}.resetTo({ id: 'a-1', {METRIC|camel}: input, keywords: [] })).toThrow(RangeError)
    }
    expect({ENTITY|camel}.{METRIC|camel}).toBe(120)
    expect({ENTITY|camel}.keywords).toEqual(['late'])
  })

  test('is reset from its own snapshot only', () => {
    const {ENTITY|camel} = fresh()
    expect(() => {ENTITY|camel}.resetTo({ id: 'a-2', {METRIC|camel}: 1, keywords: [] })).toThrow(RangeError)
    {ENTITY|camel}.resetTo({ id: 'a-1', {METRIC|camel}: 7, keywords: ['back'] })
    expect([{ENTITY|camel}.{METRIC|camel}, {ENTITY|camel}.highest, {ENTITY|camel}.trend]).toEqual([7, 7, 'steady'])
    expect({ENTITY|camel}.keywords).toEqual(['back'])
  })
})

describe('{ENTITY|plural} beside each other', () => {
  test('have trends of their own', () => {
    const one = fresh('a-1', 10)
    const other = fresh('a-2', 500)
    one.{ACTION|camel}(20)
    expect(one.trend).toBe('rising')
    expect(other.trend).toBe('steady')
  })

  test('made from one snapshot share no keywords', () => {
    const keywords = ['late']
    const one = new {ENTITY|pascal}({ id: 'a-1', {METRIC|camel}: 1, keywords })
    const other = new {ENTITY|pascal}({ id: 'a-2', {METRIC|camel}: 1, keywords })
    one.addKeyword('urgent')
    expect(other.keywords).toEqual(['late'])
    expect(keywords).toEqual(['late'])
  })

  test('do not change what they handed out before', () => {
    const {ENTITY|camel} = fresh()
    const before = {ENTITY|camel}.keywords
    {ENTITY|camel}.addKeyword('urgent')
    expect(before).toEqual(['late'])
  })

  test('are ranked without touching the list', () => {
    const all = [fresh('a-1', 1), fresh('a-2', 3), fresh('a-3', 2)]
    expect(highestFirst(all).map(({ id }) => id)).toEqual(['a-2', 'a-3', 'a-1'])
    expect(all.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3'])
  })

  test('that look alike are still two, and one that changed is still one', () => {
    const later = fresh('a-1', 95)
    const all = [fresh('a-1', 120), fresh('a-2', 120), later]
    expect(withoutRepeats(all).map(({ id }) => id)).toEqual(['a-1', 'a-2'])
  })
})
