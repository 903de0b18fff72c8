import { applyEntry, type LogEntry, type Moment, replayAll, Timeline } from './timeline'

const start = (): Moment => ({ {METRIC|camel}: 120, remarks: [], isClosed: false })
const to = (input: number): LogEntry => ({ kind: 'changed', to: input })
const remarked = (remark: string): LogEntry => ({ kind: 'remarked', remark })
const closed: LogEntry = { kind: 'closed' }

function timeline(...entries: LogEntry[]): Timeline {
  const line = new Timeline(start())
  for (const entry of entries) line.append(entry)
  return line
}

describe('one entry', () => {
  test('gives a new moment and leaves the old one alone', () => {
    const before = start()
    expect(applyEntry(before, to(95))).toEqual({ {METRIC|camel}: 95, remarks: [], isClosed: false })
    expect(applyEntry(before, remarked('late'))).toEqual({ {METRIC|camel}: 120, remarks: ['late'], isClosed: false })
    expect(before).toEqual(start())
  })

  test('is refused when it breaks a rule', () => {
    for (const entry of [to(-1), to(Number.NaN), to(Number.POSITIVE_INFINITY), remarked(' ')]) {
      expect(() => applyEntry(start(), entry)).toThrow(RangeError)
    }
    expect(applyEntry(start(), to(0)).{METRIC|camel}).toBe(0)
  })

  test('is refused after the end', () => {
    const over = applyEntry(start(), closed)
    for (const entry of [to(95), remarked('late'), closed]) expect(() => applyEntry(over, entry)).toThrow(RangeError)
  })
})

describe('a timeline', () => {
  test('has as its present the replay of its entries', () => {
    const line = timeline(to(95), remarked('late'), to(140))
    expect(line.entries).toEqual([to(95), remarked('late'), to(140)])
    expect(line.present).toEqual(replayAll(start(), line.entries))
    expect(line.present).toEqual({ {METRIC|camel}: 140, remarks: ['late'], isClosed: false })
  })

  test('walks back to the start, and no further', () => {
    const line = timeline(to(95), to(140))
    expect([line.undo(), line.undo(), line.undo()]).toEqual([true, true, false])
    expect(line.present).toEqual(start())
    expect(line.entries).toEqual([])
  })

  test('walks forward again, and no further', () => {
    const line = timeline(to(95), to(140))
    line.undo()
    line.undo()
    expect([line.redo(), line.redo(), line.redo()]).toEqual([true, true, false])
    expect(line.present.{METRIC|camel}).toBe(140)
  })

  test('forgets what was undone as soon as something new happens', () => {
    const line = timeline(to(95), to(140))
    line.undo()
    line.append(to(100))
    expect(line.redo()).toBe(false)
    expect(line.entries).toEqual([to(95), to(100)])
    expect(line.present.{METRIC|camel}).toBe(100)
  })

  test('keeps what can be redone when a new entry is refused', () => {
    const line = timeline(to(95), to(140))
    line.undo()
    expect(() => line.append(to(-1))).toThrow(RangeError)
    expect(line.entries).toEqual([to(95)])
    expect(line.redo()).toBe(true)
    expect(line.present.{METRIC|camel}).toBe(140)
  })

  test('brings back what was closed', () => {
    const line = timeline(to(95), closed)
    expect(() => line.append(to(140))).toThrow(RangeError)
    line.undo()
    line.append(to(140))
    expect(line.present).toEqual({ {METRIC|camel}: 140, remarks: [], isClosed: false })
  })

  test('tells every moment up to the present one', () => {
    const line = timeline(to(95), to(140), to(7))
    line.undo()
    expect([0, 1, 2].map((count) => line.momentAfter(count).{METRIC|camel})).toEqual([120, 95, 140])
    for (const count of [-1, 3, 0.5, Number.NaN]) expect(() => line.momentAfter(count)).toThrow(RangeError)
  })

  test('lets nobody rewrite the past', () => {
    const mine = { kind: 'changed' as const, to: 95 }
    const before = { {METRIC|camel}: 120, remarks: ['late'], isClosed: false }
    const line = new Timeline(before)
    line.append(mine)
    mine.to = 1
    before.remarks.push('never said')
    Reflect.set(line.entries, 'length', 0)
    Reflect.set(line.entries[0] ?? {}, 'to', 1)
    Reflect.set(line.present.remarks, 0, 'never said')
    Reflect.set(line.present, '{METRIC|camel}', 1)
    expect(line.present).toEqual({ {METRIC|camel}: 95, remarks: ['late'], isClosed: false })
  })
})
