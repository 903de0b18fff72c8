import { type Parsed, {ENTITY|pascal} } from './guard'

const entryOf = (id: unknown, {METRIC|camel}: unknown = 10) => ({ id, {METRIC|camel} })

function refusedFields(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field)
}

function amountOf(amount: unknown): number | undefined {
  const parsed = {ENTITY|pascal}.parse(entryOf('a', amount))
  return parsed.ok ? parsed.value.{METRIC|camel} : undefined
}

function idOf(id: unknown): string | undefined {
  const parsed = {ENTITY|pascal}.parse(entryOf(id))
  return parsed.ok ? parsed.value.id : undefined
}

describe('at the edges', () => {
  test('text may have seven digits and twenty decimals, and not one more than the limit', () => {
    expect(['1000000.0', '0000001', '\t7\n', `0.${'1'.repeat(20)}`].map(amountOf)).toEqual([1_000_000, 1, 7, 0.1111111111111111])
    for (const text of ['1000000.1', '-0', '1_000', '１２', '٣', '1 2', '1.2.3']) expect(amountOf(text)).toBe(undefined)
  })

  test('an id is counted in the form in which it is kept', () => {
    expect(idOf('e\u0301'.repeat(40))).toBe('\u00e9'.repeat(40))
    expect(idOf(` ${'x'.repeat(40)}\n`)).toBe('x'.repeat(40))
    expect(idOf('🦉'.repeat(41))).toBe(undefined)
  })

  test('fields of others are ignored, also where a line of JSON calls them __proto__', () => {
    expect({ENTITY|pascal}.parse({ ...entryOf('a'), isTrusted: true }).ok).toBe(true)
    expect(refusedFields({ENTITY|pascal}.parse(JSON.parse('{"__proto__":{"id":"a","{METRIC|camel}":1}}')))).toEqual(['id', '{METRIC|camel}'])
  })

  test('one that is refused takes no id away from those after it', () => {
    expect(refusedFields({ENTITY|pascal}.parseAll([entryOf('a', -1), entryOf('a', 1)]))).toEqual(['0.{METRIC|camel}'])
  })

  test('each that comes again is a problem of its own', () => {
    const parsed = {ENTITY|pascal}.parseAll([entryOf('a'), entryOf('a'), [entryOf('b')], entryOf(' a')])
    expect(refusedFields(parsed)).toEqual(['1.id', '2.', '3.id'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`takes a list of many @ ${size}`, () => {
    const input = Array.from({ length: size }, (_, at) => entryOf(`id-${at}`, `${at}.5`))
    expect({ENTITY|pascal}.parseAll(input).ok).toBe(true)
  })

for (const size of [50, 100, 200, 400])
  test(`tells everything about a list of many @ ${size}`, () => {
    const input = Array.from({ length: size }, () => entryOf('', -1))
    expect(refusedFields({ENTITY|pascal}.parseAll(input))).toHaveLength(2 * size)
  })
