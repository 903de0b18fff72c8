import { describe, expect, test } from 'vitest'
import { groupByDay, mergeEvents, nestEvents } from './group-events'
import type { LedgerEvent } from './ledger-event'

function event(
  seq: string,
  { causeId = null, localDay = '2026-05-01' }: { causeId?: string | null; localDay?: string } = {},
): LedgerEvent {
  return {
    id: `e${seq}`,
    seq,
    kind: 'joined',
    subjectType: 'user',
    subjectId: null,
    payload: {},
    occurredAt: `${localDay}T12:00:00Z`,
    localDay,
    causeId,
  }
}

type Shape = [string, Shape[]]
const shape = (entries: ReturnType<typeof nestEvents>): Shape[] =>
  entries.map((entry) => [entry.seq, shape(entry.followed)])

describe('nesting', () => {
  test('what followed stands under its cause, in its order, however deep', () => {
    const events = [
      event('5'),
      event('4', { causeId: 'e2' }),
      event('3', { causeId: 'e1' }),
      event('2', { causeId: 'e1' }),
      event('1'),
    ]
    expect(shape(nestEvents(events))).toEqual([
      ['5', []],
      [
        '1',
        [
          ['2', [['4', []]]],
          ['3', []],
        ],
      ],
    ])
  })

  test('without its cause it stands by itself', () => {
    expect(shape(nestEvents([event('3', { causeId: 'gone' }), event('2')]))).toEqual([
      ['3', []],
      ['2', []],
    ])
  })
})

test('days follow the learner’s calendar', () => {
  const entries = nestEvents([event('3', { localDay: '2026-05-02' }), event('2'), event('1')])
  expect(groupByDay(entries).map(({ day, entries: of }) => [day, of.length])).toEqual([
    ['2026-05-02', 1],
    ['2026-05-01', 2],
  ])
})

describe('merging', () => {
  test('each once, newest first, the oldest make room', () => {
    const merged = mergeEvents([event('9'), event('8'), event('7')], [event('10'), event('9')], 3)
    expect(merged.map(({ seq }) => seq)).toEqual(['10', '9', '8'])
  })

  test('positions past what a double holds keep their order', () => {
    const merged = mergeEvents([event('9007199254740992')], [event('9007199254740993')], 5)
    expect(merged.map(({ seq }) => seq)).toEqual(['9007199254740993', '9007199254740992'])
  })
})
