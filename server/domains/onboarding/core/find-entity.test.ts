import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntity } from './find-entity'

test.each([
  ['sneakers', 'sneaker'],
  ['Rare Sneakers', 'rare sneaker'],
  ["my aunt's bakery", 'bakery'],
  ['chess pieces', 'chess piece'],
  ['houseplants', 'houseplant'],
  ['jazz', 'jazz'],
  ['bus routes', 'bus route'],
  ['night trains', 'night train'],
  ['model trains', 'model train'],
  ['running marathons', 'marathon'],
  ['bird watching', 'bird watching'],
  ['play chess', 'chess'],
])('%s is about one %s', (passion, entity) => {
  expect(findEntity(passion)).toEqual({ ok: true, entity })
})

test('two things are a question, not a guess', () => {
  expect(findEntity('old bikes and coffee')).toEqual({ ok: false, suggestions: ['old bike', 'coffee'] })
})

test.each(['', '   ', '???', 'I like it when they run'])('%j names nothing', (passion) => {
  expect(findEntity(passion).ok).toBe(false)
})

test('whatever is typed, an entity is short, clean and lower case', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (passion) => {
      const found = findEntity(passion)
      for (const entity of found.ok ? [found.entity] : found.suggestions) {
        expect(entity).toBe(entity.toLowerCase())
        expect(entity).toMatch(/^[\p{L}\p{N}\p{M}' -]+$/u)
        expect(entity.length).toBeLessThanOrEqual(130)
      }
    }),
    { numRuns: 200 },
  )
})
