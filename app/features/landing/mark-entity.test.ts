import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markEntity } from './mark-entity'

it.each([
  ['The Atom: encapsulating the sneaker', 'sneaker', 'sneaker'],
  ['The Collection: many loaves, one owner', 'loaf', 'loaves'],
  ['The Workflow: a chess piece from first to last state', 'chess piece', 'chess piece'],
  ['The Whole: an architecture for bakeries', 'bakery', 'bakeries'],
  ['The Guard: refusing the impossible bus', 'bus', 'bus'],
])('in "%s", %s is "%s"', (title, entity, word) => {
  expect(markEntity(title, entity)?.word).toBe(word)
})

it('does not take a part of another word', () => {
  expect(markEntity('The Collection: each archive', 'hive')).toBeNull()
})

it('loses no letter of the title, whatever the word is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (entity, tail) => {
      const title = `The Atom: the ${entity}${tail}`
      const marked = markEntity(title, entity)
      if (marked) expect(marked.before + marked.word + marked.after).toBe(title)
    }),
  )
})
