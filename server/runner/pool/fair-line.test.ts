import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinLine, type Line, leaveLine, orderOf, takeNext } from './fair-line'

const bounds = { perUser: 3, total: 12 }
const user = fc.constantFrom('ada', 'ben', 'cem', 'dee', 'eli')
const step = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), user }),
  fc.record({ kind: fc.constant('take' as const) }),
  fc.record({ kind: fc.constant('leave' as const), which: fc.nat(20) }),
)
const steps = fc.array(step, { maxLength: 60 })

type Walk = { line: Line; joined: Map<number, string>; gone: number[]; taken: number[]; refused: number }

function walk(list: typeof steps extends fc.Arbitrary<infer T> ? T : never): Walk {
  const state: Walk = { line: [], joined: new Map(), gone: [], taken: [], refused: 0 }
  for (const [ticket, each] of list.entries()) {
    if (each.kind === 'join') {
      const joined = joinLine(state.line, { user: each.user, ticket }, bounds)
      if (!joined.ok) state.refused += 1
      else {
        state.line = joined.line
        state.joined.set(ticket, each.user)
      }
    } else if (each.kind === 'take') {
      const next = takeNext(state.line)
      if (next === null) continue
      state.line = next.line
      state.taken.push(next.ticket)
    } else {
      const ticket_ = orderOf(state.line)[each.which]
      if (ticket_ === undefined) continue
      state.line = leaveLine(state.line, ticket_)
      state.gone.push(ticket_)
    }
  }
  return state
}

test('nobody is lost and nobody is taken twice', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { line, joined, gone, taken } = walk(list)
      const all = [...orderOf(line), ...gone, ...taken].sort((a, b) => a - b)
      expect(all).toEqual([...joined.keys()].sort((a, b) => a - b))
    }),
  )
})

test('the places told are the order in which they are taken', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let { line } = walk(list)
      const told = orderOf(line)
      const taken: number[] = []
      for (let next = takeNext(line); next !== null; next = takeNext(line)) {
        taken.push(next.ticket)
        line = next.line
      }
      expect(taken).toEqual(told)
    }),
  )
})

test('within a round everybody has one turn, and each keeps their own order', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { line, joined } = walk(list)
      const order = orderOf(line)
      const turns = order.map((ticket) => joined.get(ticket) ?? '')
      expect(new Set(turns.slice(0, line.length)).size).toBe(line.length)
      for (const name of new Set(turns)) {
        const own = order.filter((ticket) => joined.get(ticket) === name)
        expect(own).toEqual([...own].sort((a, b) => a - b))
      }
    }),
  )
})

test('the line is bounded, and each person’s part of it', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { line } = walk(list)
      expect(orderOf(line).length).toBeLessThanOrEqual(bounds.total)
      for (const { tickets } of line) expect(tickets.length).toBeLessThanOrEqual(bounds.perUser)
    }),
  )
})

test('somebody who sends many waits behind somebody who sends one', () => {
  let line: Line = []
  for (const [ticket, name] of ['ada', 'ada', 'ada', 'ben', 'cem'].entries()) {
    const joined = joinLine(line, { user: name, ticket }, bounds)
    if (joined.ok) line = joined.line
  }
  expect(orderOf(line)).toEqual([0, 3, 4, 1, 2])
  expect(joinLine(line, { user: 'ada', ticket: 9 }, bounds)).toEqual({ ok: false, reason: 'too_many_of_user' })
})
