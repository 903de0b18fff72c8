import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchGoals } from './match-goals'

const modules = [
  'atom_state',
  'workflow_loops',
  'collection_ownership',
  'guard_invariants',
  'boundary_interfaces',
  'signal_events',
  'whole_architecture',
].map((concept) => ({ id: concept, concept }))

const goalsOf = (...goals: string[]) => Object.fromEntries(matchGoals({ goals, modules }))

test.each([
  ['Design programs around events', { signal_events: 'Design programs around events' }],
  ['work with an EVENT', { signal_events: 'work with an EVENT' }],
  ['Draw better boundaries', { boundary_interfaces: 'Draw better boundaries' }],
  [
    'clean interface, no loops',
    { workflow_loops: 'clean interface, no loops', boundary_interfaces: 'clean interface, no loops' },
  ],
])('%s', (goal, found) => {
  expect(goalsOf(goal)).toEqual(found)
})

test.each([
  'Sell more sneakers',
  'Understand what the whole thing is about',
  'Become a software architect, know architecture',
  'Write better code',
  'Software-Architektur verstehen',
  '…',
  '',
  'a b c',
])('%j points at no module', (goal) => {
  expect(goalsOf(goal)).toEqual({})
})

test('of two goals the first is named', () => {
  expect(goalsOf('signals and events', 'more about events')).toEqual({ signal_events: 'signals and events' })
})

test('a word that many concepts share tells of none', () => {
  const alike = ['first_query', 'join_query', 'slow_query'].map((concept) => ({ id: concept, concept }))
  expect(matchGoals({ goals: ['faster queries'], modules: alike }).size).toBe(0)
  expect([...matchGoals({ goals: ['join queries'], modules: alike })]).toEqual([['join_query', 'join queries']])
})

test('any goals and modules: only what was said, only what is there', () => {
  const word = fc.constantFrom(
    'event',
    'Events',
    'éVÉNT',
    'states',
    '💥',
    '<script>',
    '{METRIC}',
    'أحداث',
    '事件',
    '\n',
    '.*',
  )
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), fc.array(text, { maxLength: 20 }), (goals, concepts) => {
      const all = concepts.map((concept, at) => ({ id: `m${at}`, concept }))
      for (const [id, goal] of matchGoals({ goals, modules: all })) {
        expect(goals).toContain(goal)
        expect(all.map((one) => one.id)).toContain(id)
      }
    }),
  )
})
