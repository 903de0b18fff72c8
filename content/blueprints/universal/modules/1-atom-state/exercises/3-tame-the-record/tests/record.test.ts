import { {ENTITY|pascal} } from './record'

describe('what it could always do', () => {
  test('tells what it was made with', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late', 'urgent'])
    expect({ENTITY|camel}.id).toBe('a-1')
    expect({ENTITY|camel}.{METRIC|camel}).toBe(120)
    expect({ENTITY|camel}.remarks).toEqual(['late', 'urgent'])
    expect({ENTITY|camel}.changeCount).toBe(0)
  })

  test('to {ACTION} it sets another {METRIC} and counts the change', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    {ENTITY|camel}.{ACTION|camel}(95)
    {ENTITY|camel}.{ACTION|camel}(0)
    expect({ENTITY|camel}.{METRIC|camel}).toBe(0)
    expect({ENTITY|camel}.changeCount).toBe(2)
  })

  test('trims a remark and leaves out an empty one', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    {ENTITY|camel}.addRemark('  urgent ')
    {ENTITY|camel}.addRemark('   ')
    expect({ENTITY|camel}.remarks).toEqual(['late', 'urgent'])
  })

  test('tells all in one line', () => {
    expect(new {ENTITY|pascal}('a-1', 120, ['urgent', 'late']).toLine()).toBe('a-1: 120 (late, urgent)')
    expect(new {ENTITY|pascal}('a-2', 7, []).toLine()).toBe('a-2: 7 ()')
  })

  test('makes a copy that has never been changed', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    {ENTITY|camel}.{ACTION|camel}(95)
    const clone = {ENTITY|camel}.copyAs('a-2')
    expect(clone.toLine()).toBe('a-2: 95 (late)')
    expect(clone.changeCount).toBe(0)
  })
})

describe('what it has to learn', () => {
  test('two that were made without remarks share none', () => {
    const one = new {ENTITY|pascal}('a-1', 120)
    const other = new {ENTITY|pascal}('a-2', 120)
    one.addRemark('late')
    expect(other.remarks).toEqual([])
  })

  test('a list that the caller changes afterwards stays outside', () => {
    const callers = ['late']
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, callers)
    callers.push('urgent')
    {ENTITY|camel}.addRemark('new')
    expect({ENTITY|camel}.remarks).toEqual(['late', 'new'])
    expect(callers).toEqual(['late', 'urgent'])
  })

  test('a list that was handed out does not lead inside', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    Reflect.set({ENTITY|camel}.remarks, 'length', 0)
    expect({ENTITY|camel}.remarks).toEqual(['late'])
  })

  test('to ask for its line changes nothing', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['urgent', 'late'])
    {ENTITY|camel}.toLine()
    expect({ENTITY|camel}.remarks).toEqual(['urgent', 'late'])
  })

  test('a copy goes its own way', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    const clone = {ENTITY|camel}.copyAs('a-2')
    clone.addRemark('urgent')
    expect({ENTITY|camel}.remarks).toEqual(['late'])
  })

  test('a refused change leaves everything as it was', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120)
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => {ENTITY|camel}.{ACTION|camel}(bad)).toThrow(RangeError)
      expect(() => new {ENTITY|pascal}('a-2', bad)).toThrow(RangeError)
    }
    expect({ENTITY|camel}.{METRIC|camel}).toBe(120)
    expect({ENTITY|camel}.changeCount).toBe(0)
  })

  test('nothing can be assigned from outside', () => {
    const {ENTITY|camel} = new {ENTITY|pascal}('a-1', 120, ['late'])
    for (const name of [...Object.keys({ENTITY|camel}), 'id', '{METRIC|camel}', 'remarks', 'changeCount']) {
      Reflect.set({ENTITY|camel}, name, -1)
    }
    expect([{ENTITY|camel}.id, {ENTITY|camel}.{METRIC|camel}, {ENTITY|camel}.remarks, {ENTITY|camel}.changeCount]).toEqual(['a-1', 120, ['late'], 0])
  })
})
