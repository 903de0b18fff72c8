import { type Parsed, {ENTITY|pascal} } from './guard'

const parse = (id: unknown, {METRIC|camel}: unknown) => {ENTITY|pascal}.parse({ id, {METRIC|camel} })
const entryOf = (id: unknown, {METRIC|camel}: unknown = 10) => ({ id, {METRIC|camel} })

/** The names of the fields that were refused; none if it was taken. */
function refusedFields(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field)
}

function amountOf(amount: unknown): number | undefined {
  const parsed = parse('a', amount)
  return parsed.ok ? parsed.value.{METRIC|camel} : undefined
}

function idOf(id: unknown): string | undefined {
  const parsed = parse(id, 10)
  return parsed.ok ? parsed.value.id : undefined
}

describe('the {METRIC}', () => {
  test('is a number from 0 to 1,000,000, both included', () => {
    expect([0, 0.5, 1, 999_999.5, 1_000_000].map(amountOf)).toEqual([0, 0.5, 1, 999_999.5, 1_000_000])
    for (const outside of [-1, -0.01, 1_000_000.01, 1_000_001]) expect(amountOf(outside)).toBe(undefined)
  })

  test('may be text that says such a number in digits', () => {
    expect(['0', ' 12 ', '12.5', '1000000', '007'].map(amountOf)).toEqual([0, 12, 12.5, 1_000_000, 7])
  })

  test('is nothing that only turns into a number', () => {
    const others = ['', ' ', '12abc', '0x10', '1e5', '-1', '+1', '1,5', '.5', '5.', 'NaN', '1000001', '00000012', '12\n13']
    for (const other of [...others, `0.${'0'.repeat(20)}1`, true, null, undefined, [], [5], {}]) expect(amountOf(other)).toBe(undefined)
  })

  test('is never NaN or infinite, and a negative zero becomes zero', () => {
    for (const amount of [Number.NaN, Infinity, -Infinity]) expect(amountOf(amount)).toBe(undefined)
    expect(Object.is(amountOf(-0), 0)).toBe(true)
  })
})

describe('the id', () => {
  test('has 1 to 40 characters without the space around it, in one spelling, and an owl is one', () => {
    expect(idOf('  a 1  ')).toBe('a 1')
    expect(idOf('cafe\u0301')).toBe('caf\u00e9')
    expect(idOf('x'.repeat(40))).toBe('x'.repeat(40))
    expect(idOf('🦉'.repeat(40))).toBe('🦉'.repeat(40))
    for (const id of ['', '   ', 'x'.repeat(41), 7, null, undefined, ['a'], {}]) expect(idOf(id)).toBe(undefined)
  })
})

describe('parsing one {ENTITY}', () => {
  test('tells everything that is wrong at once, with what to do', () => {
    const parsed = parse('', -1)
    expect(refusedFields(parsed)).toEqual(['id', '{METRIC|camel}'])
    if (!parsed.ok) for (const { message } of parsed.problems) expect(message.length > 10).toBe(true)
    expect(refusedFields({ENTITY|pascal}.parse({}))).toEqual(['id', '{METRIC|camel}'])
  })

  test('takes an object, and refuses anything else without a throw', () => {
    for (const input of [null, undefined, 7, 'a', true, [], [entryOf('a')]]) {
      expect(refusedFields({ENTITY|pascal}.parse(input))).toEqual([''])
    }
  })

  test('makes something that does not follow what came in, and that nobody can write to', () => {
    const input = entryOf('a', 10)
    const parsed = {ENTITY|pascal}.parse(input)
    if (!parsed.ok) throw new Error('It should have been taken.')
    input.{METRIC|camel} = -5
    expect(() => Object.assign(parsed.value, { {METRIC|camel}: -5 })).toThrow(TypeError)
    expect(parsed.value.{METRIC|camel}).toBe(10)
  })
})

describe('parsing many {ENTITY|plural}', () => {
  test('takes all of them together, in their order', () => {
    const parsed = {ENTITY|pascal}.parseAll([entryOf('b'), entryOf('a', 20)])
    if (!parsed.ok) throw new Error('They should have been taken.')
    expect(parsed.value.map(({ id, {METRIC|camel} }) => [id, {METRIC|camel}])).toEqual([['b', 10], ['a', 20]])
    expect({ENTITY|pascal}.parseAll([])).toEqual({ ok: true, value: [] })
  })

  test('refuses all of them together, and each problem says where it is', () => {
    const parsed = {ENTITY|pascal}.parseAll([entryOf('a'), entryOf('', -1), null, entryOf('b')])
    expect(refusedFields(parsed)).toEqual(['1.id', '1.{METRIC|camel}', '2.'])
  })

  test('refuses an id that occurs again, also in another spelling', () => {
    const parsed = {ENTITY|pascal}.parseAll([entryOf('a'), entryOf(' a '), entryOf('e\u0301'), entryOf('\u00e9')])
    expect(refusedFields(parsed)).toEqual(['1.id', '3.id'])
  })

  test('takes at most 1,000, in an array', () => {
    const many = Array.from({ length: 1_001 }, (_, position) => entryOf(`id-${position}`))
    expect({ENTITY|pascal}.parseAll(many.slice(1)).ok).toBe(true)
    for (const input of [many, null, undefined, 'a', entryOf('a'), 7]) {
      expect(refusedFields({ENTITY|pascal}.parseAll(input))).toEqual([''])
    }
  })
})
