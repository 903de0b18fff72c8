import { parseLine, readAll, type {ENTITY|pascal} } from './lines'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })

describe('one line', () => {
  test('is an id and {METRIC|a}, with space where somebody likes it', () => {
    expect(parseLine('a;12')).toEqual({ ok: true, value: entryOf('a', 12) })
    expect(parseLine('  a 1 ; 12.5 ')).toEqual({ ok: true, value: entryOf('a 1', 12.5) })
    expect([parseLine('a;0').ok, parseLine('a;1000000').ok]).toEqual([true, true])
  })

  test('is refused without a throw when it is anything else', () => {
    const numbers = ['', ' ', '-1', '1000001', '12abc', '0x10', '1e3', 'NaN', 'Infinity', '1,5', '.5', '5.', '00000012', '9'.repeat(400)]
    numbers.push(`0.${'0'.repeat(20)}1`)
    for (const line of ['', ';', 'a', 'a;1;2', ' ;12', '🦉', ...numbers.map((digits) => `a;${digits}`)]) {
      const parsed = parseLine(line)
      expect(parsed.ok).toBe(false)
      if (!parsed.ok) expect(parsed.problem.length > 10).toBe(true)
    }
  })
})

describe('a whole text', () => {
  test('gives its {ENTITY|plural} in order, whatever ends its lines', () => {
    expect(readAll('b;2\r\na;1\n\n  \nc;3\n')).toEqual({ ok: true, value: [entryOf('b', 2), entryOf('a', 1), entryOf('c', 3)] })
    for (const text of ['', '\n', ' \r\n ']) expect(readAll(text)).toEqual({ ok: true, value: [] })
  })

  test('tells all problems at once, with the number of the line', () => {
    const outcome = readAll('a;1\n\nb;-1\nc;3\n;4\nx')
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.problem.map((problem) => problem.slice(0, 8))).toEqual(['Line 3: ', 'Line 5: ', 'Line 6: '])
  })

  test('has no id twice, and a refused line does not take one', () => {
    const outcome = readAll('a;1\nb;-1\nb;2\n a ;3')
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.problem.map((problem) => problem.slice(0, 7))).toEqual(['Line 2:', 'Line 4:'])
  })
})
