import { all, andThen, attempt, done, map, refused, type Result } from './result'

const half = (value: number): Result<number, string> => (value % 2 === 0 ? done(value / 2) : refused(`odd: ${value}`))
const not: Result<number, string> = refused('not')

describe('a result', () => {
  test('is changed if it has a value, and handed on if not', () => {
    expect(map(half(8), (value) => value + 1)).toEqual({ ok: true, value: 5 })
    expect(map(not, (value) => value + 1)).toEqual({ ok: false, problem: 'not' })
  })

  test('goes on with the next step, and stops at the first refusal', () => {
    expect(andThen(half(8), half)).toEqual({ ok: true, value: 2 })
    expect(andThen(half(6), half)).toEqual({ ok: false, problem: 'odd: 3' })
    let calls = 0
    const counted = (value: number) => {
      calls += 1
      return half(value)
    }
    expect(andThen(not, counted)).toEqual({ ok: false, problem: 'not' })
    expect(calls).toBe(0)
  })

  test('may have a value that looks like nothing', () => {
    expect(map(half(0), (value) => value)).toEqual({ ok: true, value: 0 })
    expect(andThen(done(''), (value) => done(value))).toEqual({ ok: true, value: '' })
    expect(all([done(0), done(0)])).toEqual({ ok: true, value: [0, 0] })
  })
})

describe('many results', () => {
  test('are all their values in order', () => {
    expect(all([half(2), half(8), half(4)])).toEqual({ ok: true, value: [1, 4, 2] })
    expect(all([])).toEqual({ ok: true, value: [] })
  })

  test('are all their problems in order, as soon as there is one', () => {
    expect(all([half(3), half(2), half(1)])).toEqual({ ok: false, problem: ['odd: 3', 'odd: 1'] })
  })
})

describe('an attempt', () => {
  test('turns a throw into a refusal, and nothing else', () => {
    const toProblem = (error: unknown) => (error instanceof SyntaxError ? 'no JSON' : 'something else')
    expect(attempt(() => Number('7'), toProblem)).toEqual({ ok: true, value: 7 })
    const work = (): number => {
      throw new SyntaxError('at 1')
    }
    expect(attempt(work, toProblem)).toEqual({ ok: false, problem: 'no JSON' })
  })
})
