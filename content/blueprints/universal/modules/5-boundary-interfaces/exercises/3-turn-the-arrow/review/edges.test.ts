import { start } from './main'
import { type {ENTITY|pascal}, Monitor } from './monitor'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })

function makeOutlet() {
  const lines: string[] = []
  return { lines, append: (line: string) => void lines.push(line) }
}

describe('at the edges', () => {
  test('a limit of zero is a limit, and exactly the limit is not above it', () => {
    const program = start({ limit: 0 })
    expect(program.monitor.check([entryOf('none', 0), entryOf('some', 0.5), entryOf('less', -1)])).toBe(1)
    expect(program.printed()).toEqual(['Above the limit of 0:', '- some: 0.5'])
  })

  test('a line of forty characters is printed whole, and one more is cut', () => {
    const program = start({ limit: 50 })
    program.monitor.check([entryOf('x'.repeat(34), 70), entryOf('y'.repeat(35), 70)])
    expect(program.printed().slice(1)).toEqual([`- ${'x'.repeat(34)}: 70`, `- ${'y'.repeat(35)}: 7`])
  })

  test('what was printed and handed out does not lead inside, and does not grow', () => {
    const program = start({ limit: 50 })
    program.monitor.check([entryOf('a', 70)])
    const before = program.printed()
    Reflect.set(program.printed(), 'length', 0)
    program.monitor.check([entryOf('b', 80)])
    expect([before.length, program.printed().length]).toEqual([2, 4])
  })

  test('a monitor keeps its limit when its options change afterwards', () => {
    const options = { limit: 60, outlet: makeOutlet() }
    const monitor = new Monitor(options)
    options.limit = 0
    expect(monitor.check([entryOf('a', 50)])).toBe(0)
  })

  test('two programs that run at once print each to itself', () => {
    const one = start({ limit: 5 })
    const other = start({ limit: 80 })
    one.monitor.check([entryOf('a', 70)])
    other.monitor.check([entryOf('b', 90)])
    expect([one.printed()[1], other.printed()[1]]).toEqual(['- a: 70', '- b: 90'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`reports many @ ${size}`, () => {
    const program = start({ limit: 0 })
    expect(program.monitor.check(Array.from({ length: size }, (_, at) => entryOf(`id-${at}`, at + 1)))).toBe(size)
    expect(program.printed()).toHaveLength(size + 1)
  })
