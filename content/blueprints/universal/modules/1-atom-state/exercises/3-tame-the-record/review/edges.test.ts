import { {ENTITY|pascal} } from './record'

describe('at the edges', () => {
  test('a remark of tabs and line ends is an empty one', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    for (const input of ['', '\t', ' \n ', '\n very  late\t']) {ENTITY|camel}.addRemark(input)
    expect({ENTITY|camel}.remarks).toEqual(['very  late'])
  })

  test('the same remark twice is there twice', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 0, ['late', 'early'])
    {ENTITY|camel}.addRemark('late')
    expect({ENTITY|camel}.toLine()).toBe('a-1: 0 (early, late, late)')
    expect({ENTITY|camel}.remarks).toEqual(['late', 'early', 'late'])
  })

  test('what becomes of the first one does not reach its copy', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    const clone = {ENTITY|camel}.copyAs('a-2')
    {ENTITY|camel}.addRemark('urgent')
    {ENTITY|camel}.{ACTION|camel}(95)
    expect(clone.toLine()).toBe('a-2: 120 (late)')
    expect(clone.changeCount).toBe(0)
  })

  test('what becomes of a copy is not counted in the first one', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    {ENTITY|camel}.copyAs('a-2').{ACTION|camel}(7)
    expect([{ENTITY|camel}.{METRIC|camel}, {ENTITY|camel}.changeCount]).toEqual([120, 0])
  })

  test('a refused change after others is not counted', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    {ENTITY|camel}.{ACTION|camel}(95)
    expect(() => {ENTITY|camel}.{ACTION|camel}(-0.01)).toThrow(RangeError)
    expect([{ENTITY|camel}.{METRIC|camel}, {ENTITY|camel}.changeCount]).toEqual([95, 1])
  })
})

for (const size of [50, 100, 200, 400])
  test(`keeps many remarks @ ${size}`, () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    for (let at = 0; at < size; at += 1) {ENTITY|camel}.addRemark(` remark ${at} `)
    expect({ENTITY|camel}.remarks).toHaveLength(size)
  })
