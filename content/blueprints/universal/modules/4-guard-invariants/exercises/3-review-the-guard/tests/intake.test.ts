import { Intake, type {ENTITY|pascal} } from './intake'

const entryOf = (id: string, {METRIC|camel} = 10, {ACTOR|camel} = 'Noor'): {ENTITY|pascal} => ({ id, {METRIC|camel}, {ACTOR|camel} })
const line = (id: string, {METRIC|camel} = 10) => JSON.stringify(entryOf(id, {METRIC|camel}))

function filled(...ids: string[]): Intake {
  const intake = new Intake()
  for (const id of ids) intake.receive(line(id))
  return intake
}

describe('what works, and has to go on working', () => {
  test('takes in one, and refuses a second with its id', () => {
    const intake = filled('a')
    expect(intake.find('a')).toEqual(entryOf('a'))
    expect(intake.receive(line('a', 20)).ok).toBe(false)
    expect(intake.find('a')).toEqual(entryOf('a'))
  })

  test('refuses what is not right, without a throw', () => {
    const intake = new Intake()
    for (const other of ['', 'x', 'null', '7', '[]', '{}', line(''), line('a', -1), line('a', 1_000_001)]) {
      expect(intake.receive(other).ok).toBe(false)
    }
    expect(intake.size).toBe(0)
  })

  test('revises and hands over', () => {
    const intake = filled('a')
    expect(intake.revise('a', '20.5').ok).toBe(true)
    expect(intake.handOver('a', ' Ida ').ok).toBe(true)
    expect(intake.find('a')).toEqual(entryOf('a', 20.5, 'Ida'))
    expect(intake.revise('z', '1').ok).toBe(false)
    expect(intake.handOver('z', 'Ida').ok).toBe(false)
  })

  test('restores what it saved', () => {
    const intake = new Intake()
    expect(intake.readSaved(filled('a', 'b').toSaved()).ok).toBe(true)
    expect(intake.size).toBe(2)
  })
})

describe('what was wrong', () => {
  test('what was checked is what is stored', () => {
    const intake = filled(' a ')
    expect(intake.find('a')).toEqual(entryOf('a'))
    expect(intake.receive(line('a')).ok).toBe(false)
    intake.receive(JSON.stringify({ ...entryOf('b'), extra: 'not for us' }))
    expect(intake.find('b')).toEqual(entryOf('b'))
  })

  test('a refusal names what has to be mended', () => {
    const intake = new Intake()
    expect(intake.receive(line('')).message).toMatch(/\bid\b/)
    expect(intake.receive(line('a', -1)).message).toContain('{METRIC}')
  })

  test('lines come in together or not at all', () => {
    const intake = filled('c')
    for (const last of [line('b', -1), line('a'), line('c'), 'x']) {
      expect(intake.receiveAll([line('a'), last]).ok).toBe(false)
      expect(intake.size).toBe(1)
    }
  })

  test('revising keeps the same rule as coming in', () => {
    const intake = filled('a')
    expect(intake.revise('a', '1000000').ok).toBe(true)
    for (const text of ['', ' ', 'many', 'NaN', '-1', '1000001', '0x10']) expect(intake.revise('a', text).ok).toBe(false)
    expect(intake.find('a')).toEqual(entryOf('a', 1_000_000))
  })

  test('a refused hand-over changes nothing', () => {
    const intake = filled('a')
    expect(intake.handOver('a', '  ').ok).toBe(false)
    expect(intake.find('a')).toEqual(entryOf('a'))
  })

  test('what cannot be restored is said', () => {
    const intake = filled('a')
    for (const text of ['', 'x', '{}']) expect(intake.readSaved(text).ok).toBe(false)
    expect(intake.size).toBe(1)
  })
})
