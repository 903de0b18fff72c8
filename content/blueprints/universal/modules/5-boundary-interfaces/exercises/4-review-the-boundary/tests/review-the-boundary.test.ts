import { Edge } from './edge'
import { RowStorage } from './storage'

const line = (id: unknown, number: unknown, remark?: string) => JSON.stringify({ id, {METRIC|camel}: number, remark })

function makeEdge() {
  const edge = new Edge(new RowStorage())
  edge.receive(line('k1', 20))
  edge.receive(line('k2', 60, 'ask the owner'))
  edge.receive(line('k3', 61))
  return edge
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('the edge', () => {
  test('answers with what others may see', () => {
    expect(new Edge(new RowStorage()).receive(line('k1', 20))).toEqual({
      ok: true,
      view: { id: 'k1', {METRIC|camel}: 20, done: false },
    })
  })

  test('refuses an id that is there already', () => {
    expect(makeEdge().receive(line('k1', 5))).toEqual({ ok: false, reason: 'duplicate' })
  })

  test('allows one of exactly the limit, once', () => {
    const edge = makeEdge()
    expect(edge.{ACTION|camel}('k2', 'ann').ok).toBe(true)
    expect(edge.{ACTION|camel}('k2', 'bob')).toEqual({ ok: false, reason: 'not-allowed' })
    expect(edge.list()[1]?.done).toBe(true)
  })

  test('refuses one above the limit, and one that nobody knows', () => {
    const edge = makeEdge()
    expect(edge.{ACTION|camel}('k3', 'ann')).toEqual({ ok: false, reason: 'not-allowed' })
    expect(edge.{ACTION|camel}('k9', 'ann')).toEqual({ ok: false, reason: 'unknown' })
  })

  test('keeps the remark inside', () => {
    const all = JSON.stringify([makeEdge().list(), makeEdge().highest(3), makeEdge().{ACTION|camel}('k2', 'ann'), makeEdge().print()])
    expect(all.includes('ask the owner')).toBe(false)
    expect(all.includes('ann')).toBe(false)
  })

  test('keeps the order of the list when somebody asks for the highest', () => {
    const edge = makeEdge()
    expect(idsOf(edge.highest(2))).toEqual(['k3', 'k2'])
    expect(idsOf(edge.list())).toEqual(['k1', 'k2', 'k3'])
  })

  test('refuses a line that is JSON and still says nothing', () => {
    const edge = new Edge(new RowStorage())
    const unreadable = [line('k1', 'many'), line('k1', null), line(7, 20), line('', 20), '{}', '"k1"', '{']
    for (const each of unreadable) expect(edge.receive(each)).toEqual({ ok: false, reason: 'not-readable' })
    expect(edge.list()).toEqual([])
  })

  test('works with the storage that it is given, and with no other', () => {
    const storage = new RowStorage()
    new Edge(storage).receive(line('k1', 20))
    expect(idsOf(new Edge(storage).list())).toEqual(['k1'])
    expect(new Edge(new RowStorage()).list()).toEqual([])
  })

  test('answers every line, also the refused ones', () => {
    const reasons = new Edge(new RowStorage())
      .receiveAll([line('k1', 1), 'not json', line('k1', 2)].join('\n'))
      .map((answer) => (answer.ok ? 'fine' : answer.reason))
    expect(reasons).toEqual(['fine', 'not-readable', 'duplicate'])
  })
})
