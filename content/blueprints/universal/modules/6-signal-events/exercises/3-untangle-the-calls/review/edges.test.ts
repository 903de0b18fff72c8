import type { {ENTITY|pascal}, Happened } from './events'
import { start } from './main'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })
const quiet = () => undefined

describe('at the edges', () => {
  test('the highest may be zero or less', () => {
    const { desk, highest } = start({ append: quiet })
    desk.{ACTION|camel}(entryOf('lowest', -5), 'ann')
    expect(highest()).toBe('lowest')
    desk.{ACTION|camel}(entryOf('none', 0), 'ann')
    desk.{ACTION|camel}(entryOf('also none', 0), 'bob')
    expect(highest()).toBe('none')
  })

  test('one of the others that fails keeps nobody behind it from hearing', () => {
    const heard: string[] = []
    const broken = () => {
      throw new Error('no line')
    }
    const program = start({
      append: (line) => void heard.push(line),
      also: [() => void heard.push('first'), broken, () => void heard.push('last')],
    })
    expect(program.desk.{ACTION|camel}(entryOf('k1', 40), 'ann')).toBe(true)
    expect([heard, program.failures()]).toEqual([['ann: k1', 'first', 'last'], ['no line']])
  })

  test('a second time fails nobody a second time', () => {
    const program = start({
      append: () => {
        throw new Error('no paper')
      },
    })
    program.desk.{ACTION|camel}(entryOf('k1', 40), 'ann')
    program.desk.{ACTION|camel}(entryOf('k1', 99), 'ann')
    expect([program.failures(), program.countOf('ann'), program.highest()]).toEqual([['no paper'], 1, 'k1'])
  })

  test('the fact is frozen, and the list of failures is a copy', () => {
    const heard: Happened[] = []
    const program = start({
      append: () => {
        throw new Error('no paper')
      },
      also: [(event) => void heard.push(event)],
    })
    program.desk.{ACTION|camel}(entryOf('k1', 40), 'ann')
    expect(heard.map((event) => Object.isFrozen(event))).toEqual([true])
    Reflect.set(program.failures(), 'length', 0)
    expect(program.failures()).toEqual(['no paper'])
  })

  test('two programs share nothing, and a name such as "constructor" is a name', () => {
    const one = start({ append: quiet })
    const other = start({ append: quiet })
    one.desk.{ACTION|camel}(entryOf('k1', 40), 'constructor')
    expect([one.countOf('constructor'), one.countOf('toString'), other.countOf('constructor'), other.highest()]).toEqual([1, 0, 0, undefined])
    expect(other.desk.{ACTION|camel}(entryOf('k1', 40), 'ann')).toBe(true)
  })
})

for (const size of [50, 100, 200, 400])
  test(`lets many happen @ ${size}`, () => {
    const { desk, countOf } = start({ append: quiet })
    for (let at = 0; at < size; at += 1) desk.{ACTION|camel}(entryOf(`k${at}`, at), 'ann')
    expect(countOf('ann')).toBe(size)
  })
