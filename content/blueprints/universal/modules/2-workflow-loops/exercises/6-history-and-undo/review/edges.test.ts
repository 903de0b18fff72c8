import { type LogEntry, type Moment, replayAll, Timeline } from './timeline'

const start = (): Moment => ({ {METRIC|camel}: 120, remarks: [], isClosed: false })
const to = (input: number): LogEntry => ({ kind: 'changed', to: input })
const closed: LogEntry = { kind: 'closed' }

function timeline(...entries: LogEntry[]): Timeline {
  const line = new Timeline(start())
  for (const entry of entries) line.append(entry)
  return line
}

describe('at the edges', () => {
  test('nothing to replay leaves the moment as it is, and a refused entry ends the replay', () => {
    expect(replayAll(start(), [])).toEqual(start())
    expect(() => replayAll(start(), [to(95), closed, to(1)])).toThrow(RangeError)
  })

  test('an end that was taken back can be redone, and is an end again', () => {
    const line = timeline(to(95), closed)
    expect([line.undo(), line.redo(), line.present.isClosed]).toEqual([true, true, true])
    expect(() => line.append(to(1))).toThrow(RangeError)
    expect(line.entries).toEqual([to(95), closed])
  })

  test('entries that were handed out earlier stay as they were', () => {
    const line = timeline(to(95))
    const before = line.entries
    line.append(to(140))
    line.undo()
    line.undo()
    expect(before).toEqual([to(95)])
  })

  test('a moment of the past does not lead inside', () => {
    const line = timeline({ kind: 'remarked', remark: 'late' }, to(95))
    Reflect.set(line.momentAfter(1), '{METRIC|camel}', 1)
    Reflect.set(line.momentAfter(1).remarks, 'length', 0)
    expect(line.momentAfter(1)).toEqual({ {METRIC|camel}: 120, remarks: ['late'], isClosed: false })
  })

  test('what was undone twice is gone as a whole after a new entry', () => {
    const line = timeline(to(1), to(2), to(3))
    line.undo()
    line.undo()
    line.append(to(0))
    expect([line.redo(), line.present.{METRIC|camel}]).toEqual([false, 0])
    expect(line.momentAfter(2).{METRIC|camel}).toBe(0)
    expect(() => line.momentAfter(3)).toThrow(RangeError)
  })
})

for (const size of [50, 100, 200, 400])
  test(`replays many entries @ ${size}`, () => {
    const entries = Array.from({ length: size }, (_, at) => to(at))
    expect(replayAll(start(), entries).{METRIC|camel}).toBe(size - 1)
  })
