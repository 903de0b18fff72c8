import { type Program, start } from './main'
import { type {ENTITY|pascal}, Monitor } from './monitor'

const low: {ENTITY|pascal} = { id: 'low', {METRIC|camel}: 10 }
const high: {ENTITY|pascal} = { id: 'high', {METRIC|camel}: 70 }
const higher: {ENTITY|pascal} = { id: 'higher', {METRIC|camel}: 90 }

/** What one check adds to the printed lines, and what it returns. */
function checked(program: Program, entries: readonly {ENTITY|pascal}[]) {
  const before = program.printed().length
  const reported = program.monitor.check(entries)
  return { reported, lines: program.printed().slice(before) }
}

function makeOutlet() {
  const lines: string[] = []
  return { lines, append: (line: string) => void lines.push(line) }
}

describe('what works and goes on working', () => {
  test('starts with a limit of 50', () => {
    expect(checked(start(), [{ id: 'a', {METRIC|camel}: 50 }, { id: 'b', {METRIC|camel}: 51 }]).reported).toBe(1)
  })

  test('reports those above the limit under one heading, in the order given', () => {
    expect(checked(start({ limit: 50 }), [higher, low, high])).toEqual({
      reported: 2,
      lines: ['Above the limit of 50:', '- higher: 90', '- high: 70'],
    })
  })

  test('prints nothing when nothing is above', () => {
    expect(checked(start({ limit: 50 }), [low])).toEqual({ reported: 0, lines: [] })
    expect(checked(start({ limit: 50 }), [])).toEqual({ reported: 0, lines: [] })
  })

  test('gives every check a heading of its own', () => {
    const program = start({ limit: 50 })
    checked(program, [high])
    expect(checked(program, [higher]).lines).toEqual(['Above the limit of 50:', '- higher: 90'])
  })

  test('cuts printed lines at 40 characters', () => {
    const { lines } = checked(start({ limit: 50 }), [{ id: 'x'.repeat(60), {METRIC|camel}: 70 }])
    expect(lines[1]).toBe(`- ${'x'.repeat(38)}`)
  })
})

describe('what could not be done before', () => {
  test('writes whole lines to the outlet that it was given', () => {
    const outlet = makeOutlet()
    const id = 'x'.repeat(60)
    expect(new Monitor({ limit: 60, outlet }).check([{ id, {METRIC|camel}: 70 }])).toBe(1)
    expect(outlet.lines).toEqual(['Above the limit of 60:', `- ${id}: 70`])
  })

  test('leaves the printer alone when it has another outlet', () => {
    const program = start({ limit: 50 })
    const before = program.printed().length
    new Monitor({ limit: 50, outlet: makeOutlet() }).check([high])
    expect(program.printed()).toHaveLength(before)
  })

  test('lets two monitors keep their own limits', () => {
    const strict = new Monitor({ limit: 5, outlet: makeOutlet() })
    const mild = new Monitor({ limit: 80, outlet: makeOutlet() })
    expect(strict.check([low, high])).toBe(2)
    expect(mild.check([low, high])).toBe(0)
    expect(strict.check([low, high])).toBe(2)
  })

  test('takes 50 again in a program that is started after a stricter one', () => {
    start({ limit: 5 })
    expect(start().monitor.check([low])).toBe(0)
  })

  test('begins each program with an empty printer', () => {
    start({ limit: 50 }).monitor.check([high])
    expect(start({ limit: 50 }).printed()).toEqual([])
  })
})
