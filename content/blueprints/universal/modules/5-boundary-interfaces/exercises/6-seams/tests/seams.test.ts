import { Intake, type Seams } from './intake'
import { readJournal } from './journal'

const inTime = 1_000_000_000
const longAgo = 0

function makeSeams(clock: readonly number[] = []) {
  const lines: string[] = []
  const looks = [...clock]
  let drawn = 40
  const seams: Seams = {
    now: () => looks.shift() ?? 0,
    serial: () => {
      drawn += 1
      return drawn
    },
    append: (line) => void lines.push(line),
  }
  return { seams, lines, looks, drawn: () => drawn }
}

const numberIn = (result: string | undefined) => Number(/^granted (\d+)$/.exec(result ?? '')?.[1])

describe('pins: what it does today', () => {
  test('grants once, then says taken', () => {
    const results = new Intake().settle([
      { id: 'k1', by: 'ann', madeAt: inTime },
      { id: 'k1', by: 'bob', madeAt: inTime },
    ])
    expect(results[0]).toMatch(/^granted \d+$/)
    expect(results[1]).toBe('taken')
  })

  test('refuses a wish that is too old, also if the id is taken', () => {
    const intake = new Intake()
    intake.settle([{ id: 'k1', by: 'ann', madeAt: inTime }])
    expect(intake.settle([{ id: 'k1', by: 'bob', madeAt: longAgo }])).toEqual(['late'])
  })

  test('skips a wish without a name, without a trace', () => {
    const before = readJournal().length
    expect(new Intake().settle([{ id: 'k1', by: '  ', madeAt: inTime }])).toEqual([])
    expect(readJournal()).toHaveLength(before)
  })

  test('draws from one counter for all intakes', () => {
    const wish = { id: 'k1', by: 'ann', madeAt: inTime }
    const first = numberIn(new Intake().settle([wish])[0])
    expect(numberIn(new Intake().settle([wish])[0])).toBe(first + 1)
  })

  test('writes a line for each answer into the journal', () => {
    const before = readJournal().length
    new Intake().settle([
      { id: 'k7', by: 'ann', madeAt: longAgo },
      { id: 'k8', by: 'ann', madeAt: inTime },
      { id: 'k8', by: 'bob', madeAt: inTime },
    ])
    const [late, granted, taken] = readJournal().slice(before)
    expect(late).toBe('k7: late')
    expect(granted).toMatch(/^k8: granted \d+$/)
    expect(taken).toBe('k8: taken')
  })
})

describe('seams: what can be replaced', () => {
  test('asks the clock that it was given: 60 ticks are in time, 61 are not', () => {
    const { seams } = makeSeams([160, 161])
    const results = new Intake(seams).settle([
      { id: 'k1', by: 'ann', madeAt: 100 },
      { id: 'k2', by: 'ann', madeAt: 100 },
    ])
    expect(results).toEqual(['granted 41', 'late'])
  })

  test('looks at the clock once for each wish that has a name', () => {
    const { seams, looks } = makeSeams([1, 2, 3])
    new Intake(seams).settle([
      { id: 'k1', by: 'ann', madeAt: 0 },
      { id: 'k2', by: '', madeAt: 0 },
      { id: 'k1', by: 'bob', madeAt: 0 },
    ])
    expect(looks).toEqual([3])
  })

  test('draws no serial number for a refusal', () => {
    const { seams, drawn } = makeSeams([0, 0, 500])
    new Intake(seams).settle([
      { id: 'k1', by: 'ann', madeAt: 0 },
      { id: 'k1', by: 'bob', madeAt: 0 },
      { id: 'k2', by: 'bob', madeAt: 0 },
    ])
    expect(drawn()).toBe(41)
  })

  test('writes to the journal that it was given and to no other', () => {
    const { seams, lines } = makeSeams([0])
    const before = readJournal().length
    new Intake(seams).settle([{ id: 'k1', by: 'ann', madeAt: 0 }])
    expect(lines).toEqual(['k1: granted 41'])
    expect(readJournal()).toHaveLength(before)
  })

  test('leaves those alone that were not given, or given as undefined', () => {
    const { seams } = makeSeams()
    const before = readJournal().length
    const intake = new Intake({ now: undefined, serial: seams.serial })
    expect(intake.settle([{ id: 'k1', by: 'ann', madeAt: inTime }])).toEqual(['granted 41'])
    expect(readJournal().slice(before)).toEqual(['k1: granted 41'])
  })
})
