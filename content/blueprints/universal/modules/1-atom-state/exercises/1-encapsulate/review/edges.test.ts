import { {ENTITY|pascal} } from './atom'

const fresh = (): {ENTITY|pascal} => new {ENTITY|pascal}('a-1', 120)

describe('at the edges', () => {
  test('an id of line ends, tabs or wide spaces is one that nobody can see', () => {
    for (const id of ['\n', '\t \n', '\u00a0', '\u2003']) expect(() => new {ENTITY|pascal}(id, 120)).toThrow(RangeError)
  })

  test('the {METRIC} may become zero, and leave zero again', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(0)
    {ENTITY|camel}.{ACTION|camel}(7)
    {ENTITY|camel}.correctTo(0)
    expect({ENTITY|camel}.{METRIC|camel}).toBe(0)
    expect({ENTITY|camel}.history).toEqual([120, 0])
  })

  test('a refused change after others leaves the history as it was', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(95)
    for (const bad of [-0.5, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => {ENTITY|camel}.{ACTION|camel}(bad)).toThrow(RangeError)
      expect(() => {ENTITY|camel}.correctTo(bad)).toThrow(RangeError)
    }
    expect({ENTITY|camel}.{METRIC|camel}).toBe(95)
    expect({ENTITY|camel}.history).toEqual([120])
  })

  test('what was corrected is what the history learns of at the next change', () => {
    const {ENTITY|camel} = fresh()
    {ENTITY|camel}.{ACTION|camel}(95)
    {ENTITY|camel}.correctTo(97)
    {ENTITY|camel}.{ACTION|camel}(140)
    expect({ENTITY|camel}.history).toEqual([120, 97])
  })
})

for (const size of [50, 100, 200, 400])
  test(`remembers each of many changes @ ${size}`, () => {
    const {ENTITY|camel} = fresh()
    for (let at = 0; at < size; at += 1) {ENTITY|camel}.{ACTION|camel}(at)
    expect({ENTITY|camel}.history).toHaveLength(size)
  })
