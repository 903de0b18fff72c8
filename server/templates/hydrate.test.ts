import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hydrate } from './hydrate'

const fill = (template: string, entity = 'sneaker') =>
  hydrate({ template, variables: { entity_primary: entity, metric: 'price' } })

test('holes are filled, with filters in a row', () => {
  expect(fill('The {ENTITY|plural|title} and {ENTITY|a}: {METRIC}')).toEqual({
    text: 'The Sneakers and a sneaker: price',
    used: ['entity_primary', 'metric'],
    unresolved: [],
  })
})

test('what cannot be filled stays and is named', () => {
  expect(fill('{CONTAINER} {ENTITY|shout} {entity} {}')).toEqual({
    text: '{CONTAINER} {ENTITY|shout} {entity} {}',
    used: [],
    unresolved: ['{CONTAINER}', '{ENTITY|shout}'],
  })
})

test('names of Object.prototype are no variables', () => {
  expect(fill('{CONSTRUCTOR} {TO_STRING}').used).toEqual([])
})

test.each([
  ['knife', 'knives', 'a knife', 'Knife'],
  ['apple pie', 'apple pies', 'an apple pie', 'ApplePie'],
  ['unicorn', 'unicorns', 'a unicorn', 'Unicorn'],
  ['hour', 'hours', 'an hour', 'Hour'],
  ['model train', 'model trains', 'a model train', 'ModelTrain'],
  ['chess piece', 'chess pieces', 'a chess piece', 'ChessPiece'],
  ['8-track tape', '8-track tapes', 'an 8-track tape', 'The8TrackTape'],
])('%s has its forms', (entity, plural, a, pascal) => {
  expect(fill('{ENTITY|plural}', entity).text).toBe(plural)
  expect(fill('{ENTITY|pascal}', entity).text).toBe(pascal)
  expect(fill('{ENTITY|a}', entity).text).toBe(a)
})

test('a value is text, not a template, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(hydrate({ template: '<{ENTITY}>', variables: { entity_primary: value } }).text).toBe(`<${value}>`)
    }),
  )
  expect(fill('{ENTITY}', '{METRIC} $& $1').text).toBe('{METRIC} $& $1')
})

test('a template without holes comes back as it was', () => {
  const plain = fc.string().filter((text) => !text.includes('{'))
  fc.assert(fc.property(plain, (text) => fill(text).text === text))
})
