import { expect, test } from 'vitest'
import { eventKindNames } from '#server/ledger/event-kinds'
import { eventWords } from './event-words'

test.each(eventKindNames)('%s is a sentence, even of a payload that lacks a word', (kind) => {
  expect(eventWords({ kind, payload: {} })).toMatch(/^[A-Z].+\.$/)
})

test('the words of the payload are in it', () => {
  expect(eventWords({ kind: 'joined', payload: { username: 'ada' } })).toBe('You joined as ada.')
  expect(eventWords({ kind: 'title_earned', payload: { title: 'Novice' } })).toBe('You earned the title Novice.')
})

test('a module that was known is not said to have been worked through', () => {
  const words = (by: string) => eventWords({ kind: 'completed_module', payload: { title: 'The Atom', by } })
  expect(words('reading')).toBe('You completed “The Atom”.')
  expect(words('placement')).toBe('You knew “The Atom” already.')
})
