import { Intake, type Seams } from './intake'
import { readJournal } from './journal'

function makeSeams(now = 0) {
  const lines: string[] = []
  let drawn = 40
  const seams: Seams = {
    now: () => now,
    serial: () => {
      drawn += 1
      return drawn
    },
    append: (line) => void lines.push(line),
  }
  return { seams, lines }
}

describe('at the edges', () => {
  test('no wishes have no answers and leave no trace', () => {
    const { seams, lines } = makeSeams()
    expect(new Intake(seams).settle([])).toEqual([])
    expect(lines).toEqual([])
  })

  test('one that comes too late takes nothing away', () => {
    const { seams, lines } = makeSeams(100)
    const intake = new Intake(seams)
    expect(intake.settle([{ id: 'k1', by: 'ann', madeAt: 0 }])).toEqual(['late'])
    expect(intake.settle([{ id: 'k1', by: 'bob', madeAt: 99 }])).toEqual(['granted 41'])
    expect(lines).toEqual(['k1: late', 'k1: granted 41'])
  })

  test('what was granted before is taken in the next call, too, but not for another intake', () => {
    const { seams } = makeSeams()
    const wish = { id: 'k1', by: 'ann', madeAt: 0 }
    const intake = new Intake(seams)
    expect([intake.settle([wish]), intake.settle([wish]), new Intake(seams).settle([wish])]).toEqual([
      ['granted 41'],
      ['taken'],
      ['granted 42'],
    ])
  })

  test('a serial number of zero is one, and so is a clock that stands at zero', () => {
    const { seams } = makeSeams()
    const intake = new Intake({ ...seams, serial: () => 0, now: () => 0 })
    expect(intake.settle([{ id: 'k1', by: 'ann', madeAt: -60 }, { id: 'k2', by: 'ann', madeAt: -61 }])).toEqual(['granted 0', 'late'])
  })

  test('with a clock of its own alone, the journal of the machine is written', () => {
    const before = readJournal().length
    new Intake({ now: () => 1_000, append: undefined }).settle([{ id: 'k5', by: 'ann', madeAt: 0 }])
    expect(readJournal().slice(before)).toEqual(['k5: late'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`settles many wishes @ ${size}`, () => {
    const wishes = Array.from({ length: size }, (_, at) => ({ id: `many ${at}`, by: 'ann', madeAt: 1_000_000_000 }))
    expect(new Intake().settle(wishes)).toHaveLength(size)
  })
