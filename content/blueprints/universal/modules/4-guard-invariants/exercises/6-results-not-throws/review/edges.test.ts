import { parseLine, readAll } from './lines'
import { all, attempt, done, map, refused, type Result } from './result'

const startsOf = (outcome: Result<unknown, string[]>) => (outcome.ok ? [] : outcome.problem.map((problem) => problem.slice(0, 7)))

describe('at the edges', () => {
  test('a refusal is handed on without calling anybody', () => {
    let calls = 0
    const not: Result<number, string> = refused('not')
    map(not, () => {
      calls += 1
    })
    expect(calls).toBe(0)
  })

  test('what is thrown may be anything, and may come late', () => {
    const work = (): number => {
      throw 'only text'
    }
    expect(attempt(work, (error) => ({ said: error }))).toEqual({ ok: false, problem: { said: 'only text' } })
    expect(attempt(() => undefined, String)).toEqual({ ok: true, value: undefined })
  })

  test('a problem that looks like nothing is a problem', () => {
    const results: Result<number, string>[] = [done(1), refused(''), done(2)]
    expect(all(results)).toEqual({ ok: false, problem: [''] })
  })

  test('the limit holds behind the decimal point, too', () => {
    expect([parseLine('a;1000000.0').ok, parseLine('a;1000000.1').ok, parseLine('a;0000001').ok]).toEqual([true, false, true])
    for (const line of ['a;１２', 'a;+1', 'a;1 2', 'a;1.2.3']) expect(parseLine(line).ok).toBe(false)
  })

  test('nothing but \\n and \\r\\n ends a line', () => {
    expect(startsOf(readAll('a;1\rb;2\r\nx'))).toEqual(['Line 1:', 'Line 2:'])
  })

  test('an id that comes three times is a problem twice, and another spelling is another id', () => {
    expect(startsOf(readAll('a;1\n\na;2\nA;3\na;4'))).toEqual(['Line 3:', 'Line 5:'])
    expect(readAll('__proto__;1\nconstructor;2').ok).toBe(true)
  })
})

for (const size of [50, 100, 200, 400])
  test(`reads many lines @ ${size}`, () => {
    const text = Array.from({ length: size }, (_, at) => `id-${at};${at}`).join('\n')
    expect(readAll(text).ok).toBe(true)
  })

for (const size of [50, 100, 200, 400])
  test(`is all the problems of many @ ${size}`, () => {
    const results = Array.from({ length: size }, (_, at): Result<number, string> => (at % 2 === 0 ? done(at) : refused(`${at}`)))
    const outcome = all(results)
    expect(outcome.ok ? 0 : outcome.problem.length).toBe(size / 2)
  })
