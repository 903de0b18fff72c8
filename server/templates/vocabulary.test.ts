import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTemplate, render } from './compile-template'
import type { TemplateContext } from './find-pieces'
import { sameness } from './name-words'
import { reservedWords } from './reserved-words'
import { hostileValue } from './testing/hostile-values'
import { makeVocabulary, type Vocabulary } from './vocabulary'

const fill = (words: Vocabulary, template: string, context: TemplateContext = 'plain') =>
  render(compileTemplate(template, context), words).text

const entity = (value: string, filters: string, reserved: string[] = []) =>
  fill(makeVocabulary({ variables: { entity_primary: value }, reserved }), `{ENTITY|${filters}}`)

test.each([
  ['rare sneaker', 'camel', 'rareSneaker'],
  ['rare sneaker', 'pascal', 'RareSneaker'],
  ['rare sneaker', 'snake', 'rare_sneaker'],
  ['rare sneaker', 'snake|upper', 'RARE_SNEAKER'],
  ['rare sneaker', 'slug', 'rare-sneaker'],
  ['rare sneaker', 'plural|pascal', 'RareSneakers'],
  ['piece of cake', 'plural|camel', 'piecesOfCake'],
  ["rubik's cube", 'camel', 'rubiksCube'],
  ['Jalapeño & Straße', 'snake', 'jalapeno_and_strasse'],
  ['8-track tape', 'camel', 'the8TrackTape'],
  ['FPV drone', 'pascal', 'FpvDrone'],
  ['fish', 'camel', 'fish'],
  ['fish', 'plural|camel', 'fishList'],
  ['cut', 'past|camel', 'cutDone'],
  ['class', 'camel', 'classEntity'],
  ['Map', 'pascal', 'MapEntity'],
  ['map', 'plural|pascal', 'MapEntities'],
  ['__proto__', 'camel', 'protoEntity'],
  ['none', 'snake', 'none_entity'],
  ['مرحبا', 'camel', 'entity'],
  ['مرحبا', 'plural|pascal', 'Entities'],
  ['🎉', 'slug', 'entity'],
  ['90', 'camel', 'entity'],
  ['', 'camel', 'entity'],
  ['北京 duck', 'camel', 'duck'],
  ['ｆｕｌｌ ｗｉｄｔｈ', 'camel', 'fullWidth'],
])('%s as %s is %s', (value, filters, name) => {
  expect(entity(value, filters)).toBe(name)
})

test('a name has at most about 40 characters', () => {
  expect(entity('limited edition air jordan one retro high sneaker of 1985', 'camel')).toBe(
    'limitedEditionAirJordanOneRetroHigh',
  )
  expect(entity('x'.repeat(10_000), 'camel')).toBe('x'.repeat(40))
})

test('no variable gets a name that the code uses itself', () => {
  expect(entity('next state', 'camel', ['nextState'])).toBe('nextStateEntity')
  expect(entity('limit', 'pascal', ['LIMIT'])).toBe('LimitEntity')
  expect(entity('item', 'plural|camel', ['items'])).toBe('itemEntities')
})

test('nor one that makes a longer name of the code another', () => {
  const variables = { entity_primary: 'sneaker', metric: 'sneaker count' }
  const template = '{ENTITY|camel} {METRIC|camel}'
  const reserved = ['{ENTITY|camel}Count', 'add{ENTITY|pascal}']
  expect(fill(makeVocabulary({ variables }), template)).toBe('sneaker sneakerCount')
  expect(fill(makeVocabulary({ variables, reserved }), template)).toBe('sneaker sneakerCountMetric')
  expect(entity('item', 'camel', ['addItem', 'add{ENTITY|pascal}'])).toBe('itemEntity')
})

test('what the code makes by adding a letter stays another name than the plural', () => {
  const reserved = ['{ENTITY|camel}s', '{ENTITY|plural|camel}']
  expect([entity('sneaker', 'camel', reserved), entity('sneaker', 'plural|camel', reserved)]).toEqual([
    'sneakerEntity',
    'sneakerEntities',
  ])
})

test('the same word twice is two names', () => {
  const variables = { action: 'trade', metric: 'trade', entity_primary: 'trade' }
  expect(fill(makeVocabulary({ variables }), '{ENTITY|camel} {ACTION|past|camel} {METRIC|plural|camel}')).toBe(
    'trade tradedAction tradeMetrics',
  )
})

test('many may be called like what somebody does: only one of the two is meant', () => {
  expect(entity('trade', 'plural|camel')).toBe('trades')
  expect(entity('trade', 'third|camel')).toBe('trades')
})

test('where a variable’s own name is taken too, it is counted', () => {
  expect(entity('entity 2', 'camel', ['entity', 'entity2'])).toBe('entity2Entity')
  expect(entity('🎉', 'camel', ['entity', 'entity2'])).toBe('entity3')
})

const key = fc.constantFrom(
  'entity_primary',
  'metric',
  'container',
  'action',
  'actor',
  'training_load',
  'entity_2',
  'x',
)
const variablesOf = fc.dictionary(key, hostileValue, { minKeys: 1, noNullPrototype: true })
const literal = fc.constantFrom(
  'entity',
  'metric',
  'sneaker',
  'sneakers',
  'fishList',
  'next',
  'MAX',
  'add{ENTITY|pascal}',
)
const reservedNames = fc.uniqueArray(literal)
const forms = ['', 'plural|', 'past|', 'ing|', 'third|']

test('whatever the values, names are valid, distinct, and nobody else’s', () => {
  fc.assert(
    fc.property(
      variablesOf,
      reservedNames,
      fc.constantFrom('camel', 'pascal', 'snake'),
      (variables, reserved, style) => {
        const words = makeVocabulary({ variables, reserved })
        const taken = new Map<string, string>()
        const code = new Set(reserved.map(sameness))
        for (const key of Object.keys(variables))
          for (const form of forms) {
            const name = fill(words, `{${key.toUpperCase()}|${form}${style}}`)
            expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
            expect(name.length).toBeLessThan(70)
            expect(reservedWords.has(sameness(name)) || code.has(sameness(name))).toBe(false)
            const owner = taken.get(sameness(name))
            if (form !== 'third|' || !owner?.startsWith(key)) expect(owner).toBeUndefined()
            taken.set(sameness(name), key + form)
          }
      },
    ),
  )
})

test('the order of the keys changes nothing', () => {
  fc.assert(
    fc.property(variablesOf, (variables) => {
      const template = Object.keys(variables)
        .map((key) => `{${key.toUpperCase()}|plural|camel}`)
        .join(' ')
      const turned = Object.fromEntries(Object.entries(variables).reverse())
      expect(fill(makeVocabulary({ variables: turned }), template)).toBe(fill(makeVocabulary({ variables }), template))
    }),
  )
})

test('a slug is made of the same words as the file of that name', () => {
  fc.assert(
    fc.property(variablesOf, (variables) => {
      const words = makeVocabulary({ variables: { entity_primary: 'x', ...variables } })
      expect(fill(words, `import '{ENTITY|slug}'`, 'typescript')).toBe(`import '${fill(words, '{ENTITY}', 'path')}'`)
      expect(fill(words, '{ENTITY}.py', 'path')).toBe(`${fill(words, '{ENTITY|snake}', 'python')}.py`)
    }),
  )
})

test('a hole is worked out once', () => {
  let asked = 0
  const variables = {
    get entity_primary() {
      asked += 1
      return 'sneaker'
    },
  }
  const words = makeVocabulary({ variables })
  expect(fill(words, '{ENTITY} {ENTITY|plural} {ENTITY|camel} {ENTITY}')).toBe('sneaker sneakers sneaker sneaker')
  expect(asked).toBe(1)
})
