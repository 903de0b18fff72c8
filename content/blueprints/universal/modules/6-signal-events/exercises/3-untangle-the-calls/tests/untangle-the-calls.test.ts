import type { {ENTITY|pascal}, Happened } from './events'
import { start } from './main'

const low: {ENTITY|pascal} = { id: 'low', {METRIC|camel}: 10 }
const high: {ENTITY|pascal} = { id: 'high', {METRIC|camel}: 70 }

function started() {
  const lines: string[] = []
  return { lines, ...start({ append: (line) => void lines.push(line) }) }
}

/** A program whose notices fail as often as said, and work from then on. */
function startedWithFailures(times: number) {
  let left = times
  return start({
    append: () => {
      left -= 1
      if (left >= 0) throw new Error('no paper')
    },
  })
}

describe('what works and goes on working', () => {
  test('says yes the first time and no the second', () => {
    const { desk } = started()
    expect(desk.{ACTION|camel}(low, 'ann')).toBe(true)
    expect(desk.{ACTION|camel}(low, 'bob')).toBe(false)
    expect(desk.{ACTION|camel}(high, 'bob')).toBe(true)
  })

  test('counts for each name', () => {
    const { desk, countOf } = started()
    desk.{ACTION|camel}(low, 'ann')
    desk.{ACTION|camel}(high, 'ann')
    expect([countOf('ann'), countOf('bob')]).toEqual([2, 0])
  })

  test('writes a notice with the name and the id', () => {
    const { desk, lines } = started()
    desk.{ACTION|camel}(low, 'ann')
    expect(lines).toEqual(['ann: low'])
  })

  test('knows the highest so far, and of equal ones the first', () => {
    const { desk, highest } = started()
    expect(highest()).toBe(undefined)
    for (const entry of [low, high, { ...high, id: 'equal' }]) desk.{ACTION|camel}(entry, 'ann')
    expect(highest()).toBe('high')
  })

  test('leaves no trace of a second time', () => {
    const { desk, lines, countOf } = started()
    desk.{ACTION|camel}(low, 'ann')
    desk.{ACTION|camel}(low, 'bob')
    expect(lines).toHaveLength(1)
    expect(countOf('bob')).toBe(0)
  })
})

describe('what the tangle broke', () => {
  test('has it done, although the notice could not be written', () => {
    const { desk } = startedWithFailures(1)
    expect(desk.{ACTION|camel}(low, 'ann')).toBe(true)
    expect(desk.{ACTION|camel}(low, 'ann')).toBe(false)
  })

  test('lets the others hear, although the notice could not be written', () => {
    const heard: string[] = []
    const { desk, countOf, highest } = start({
      append: () => {
        throw new Error('no paper')
      },
      also: [({ id }) => void heard.push(id)],
    })
    desk.{ACTION|camel}(high, 'ann')
    expect([countOf('ann'), highest(), ...heard]).toEqual([1, 'high', 'high'])
  })

  test('says what failed, oldest first', () => {
    const program = start({
      append: (line) => {
        throw new Error(`no paper for ${line}`)
      },
    })
    program.desk.{ACTION|camel}(low, 'ann')
    program.desk.{ACTION|camel}(high, 'bob')
    expect(program.failures()).toEqual(['no paper for ann: low', 'no paper for bob: high'])
  })

  test('tells others the fact, with what was true in that moment', () => {
    const heard: Happened[] = []
    const { desk } = start({ append: () => undefined, also: [(event) => void heard.push(event)] })
    const entry = { id: 'k1', {METRIC|camel}: 40 }
    desk.{ACTION|camel}(entry, 'ann')
    entry.{METRIC|camel} = 99
    expect(heard).toEqual([{ type: '{ACTOR|slug}.{ACTION|past|slug}', id: 'k1', {METRIC|camel}: 40, by: 'ann' }])
  })

  test('lets no reaction change what the next one hears', () => {
    const heard: string[] = []
    const { desk } = start({
      append: () => undefined,
      also: [(event) => void Reflect.set(event, 'by', 'eve'), ({ by }) => void heard.push(by)],
    })
    desk.{ACTION|camel}(low, 'ann')
    expect(heard).toEqual(['ann'])
  })

  test('has noted it as done when the first reaction asks', () => {
    const answers: boolean[] = []
    let asked = false
    const { desk } = start({
      append: () => {
        if (asked) return
        asked = true
        answers.push(desk.{ACTION|camel}(low, 'bob'))
      },
    })
    desk.{ACTION|camel}(low, 'ann')
    expect(answers).toEqual([false])
  })
})
