import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archetypes } from '../../../content/archetypes/archetypes'
import { extractVariables } from './built-in'
import { extracted } from './schema'

const valuesOf = (passion: string, archetype: string | null = null) =>
  Object.fromEntries(extractVariables({ passion, archetype }).variables.map(({ key, value }) => [key, value]))

describe('what the text says', () => {
  test.each([
    [
      null,
      'I collect rare sneakers. I keep them in a vault, track their resale price and trade them with other collectors.',
      { entity_primary: 'sneaker', metric: 'resale price', container: 'vault', action: 'collect', actor: 'collector' },
    ],
    [
      'crafter',
      'I carve chess sets from lime wood in the cellar of our house. My customers are mostly grandmasters.',
      { entity_primary: 'chess set', container: 'cellar', action: 'carve', actor: 'customer', material: 'lime wood' },
    ],
    [
      null,
      'I love restoring theremins in my garage',
      { entity_primary: 'theremin', container: 'garage', action: 'restore' },
    ],
    [
      null,
      'i brew beer in my kitchn and mesure the gravaty. my nieghbours drink it',
      { entity_primary: 'beer', metric: 'gravity', container: 'kitchen', action: 'brew', actor: 'neighbour' },
    ],
    [
      'grower',
      'my sister and I keep bees in hives; the swarm comes in May',
      { entity_primary: 'bee', container: 'hive', action: 'keep', actor: 'sister', season: 'swarm' },
    ],
    [
      'caregiver',
      "I'm a midwife. I deliver babies in a small clinic and note the birth weight.",
      { entity_primary: 'baby', metric: 'birth weight', container: 'clinic', action: 'deliver', actor: 'midwife' },
    ],
    [
      'mentor',
      'I teach irregular verbs to refugees in a community centre.',
      { entity_primary: 'irregular verb', container: 'community centre', action: 'teach', actor: 'refugee' },
    ],
    [
      'organizer',
      'We run a film festival at the old cinema with forty volunteers',
      { entity_primary: 'film festival', action: 'run', actor: 'volunteer', place: 'cinema' },
    ],
    [null, 'tropical fish', { entity_primary: 'tropical fish' }],
    [null, 'sneekers', { entity_primary: 'sneaker' }],
    [null, 'I measure how fast rockets are', { metric: 'speed' }],
    [null, 'I run a resturant', { container: 'restaurant' }],
  ])('%s: %s', (archetype, passion, expected) => {
    expect(valuesOf(passion, archetype)).toMatchObject(expected)
  })
})

describe('what is asked instead of guessed', () => {
  test('a game or a field names no thing, but the things there are offered', () => {
    const { variables, questions } = extractVariables({ passion: 'chess', archetype: 'strategist' })
    expect(variables).toEqual([])
    expect(questions[0]).toMatchObject({
      key: 'entity_primary',
      suggestions: expect.arrayContaining(['chess piece', 'opening']),
    })
  })

  test('of several things as good, none is chosen', () => {
    const { variables, questions } = extractVariables({ passion: 'old bikes and coffee machines', archetype: null })
    expect(variables).toEqual([])
    expect(questions[0]?.suggestions.slice(0, 2)).toEqual(['bike', 'coffee machine'])
  })

  test.each([
    ['other language', 'Ich sammle alte Uhren und repariere sie.'],
    ['other language', 'Colecciono monedas antiguas y las guardo en un álbum'],
    ['other script', 'Собираю марки и храню их в старых альбомах.'],
    ['emoji', '⚽⚽⚽ 🎾'],
    ['nothing', ''],
    ['punctuation', '?!?! ... ???'],
    ['placeholders', '{ENTITY} {METRIC} {process.env.HOME}'],
    ['markup', '<script>alert(1)</script><style>p{color:red}</style>'],
    ['moves', '1. e4 e5 2. Nf3 Nc6 3. Bb5'],
  ])('%s: all of it is asked: %s', (_, passion) => {
    const { variables, questions } = extractVariables({ passion, archetype: 'collector' })
    expect(variables).toEqual([])
    expect(questions.map(({ key }) => key)).toEqual(
      archetypes.find(({ slug }) => slug === 'collector')?.variables.map(({ key }) => key),
    )
  })

  test('what somebody does not do is not what they do', () => {
    expect(valuesOf("I don't collect stamps")).toEqual({})
  })
})

describe('the archetype', () => {
  test('is found by slug or name, in any case; then its own key is there too', () => {
    for (const archetype of ['chef', 'Cook', ' COOK ']) {
      const found = extractVariables({ passion: 'stews', archetype })
      expect(found.archetype).toMatchObject({ slug: 'chef', suggested: false })
      expect([...found.variables, ...found.questions].map(({ key }) => key)).toContain('ingredient')
    }
  })

  test('is suggested from verbs and things, with the words that say so', () => {
    const { archetype } = extractVariables({
      passion: 'I trade shares and watch the dividend yield',
      archetype: 'no such',
    })
    expect(archetype).toMatchObject({ slug: 'allocator', suggested: true })
    expect(archetype.reason).toContain('“trade”')
  })

  test('without a hint it is the most general, and hardly sure', () => {
    expect(extractVariables({ passion: 'hm', archetype: null }).archetype.confidence).toBeLessThan(0.2)
  })
})

test('a span is where the words stand, misspelt as they are', () => {
  const passion = 'Hello  — I   trade rare SNEEKERS 👟 in my gargae'
  const { variables } = extractVariables({ passion, archetype: null })
  const said = Object.fromEntries(
    variables.map(({ key, span }) => [key, span === null ? null : passion.slice(...span)]),
  )
  expect(said).toMatchObject({ entity_primary: 'SNEEKERS', action: 'trade', container: 'gargae' })
})

const words =
  "I we my the a rare old collect bake restore keep in with of and, them sneakers loaves chess {METRIC} <b> 👟 ‮ it's farmers' how fast don't resale price vault 3d — \"x\" née 東京 é ... customers’ teach kids to swim".split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
)
const chosen = fc.constantFrom(null, 'nobody', ...archetypes.map(({ slug }) => slug))

test('whatever comes in: the schema holds, each key is there once, spans are inside, values are clean, twice is the same', () => {
  fc.assert(
    fc.property(texts, chosen, (passion, archetype) => {
      const found = extracted.parse(extractVariables({ passion, archetype }))
      const known = archetypes.find(({ slug }) => slug === found.archetype.slug)
      const keys = known?.variables.map(({ key }) => key) ?? []
      const named = [...found.variables, ...found.questions].map(({ key }) => key)
      expect(named.toSorted()).toEqual(keys.slice(0, found.archetype.suggested ? 5 : 6).toSorted())
      for (const { value, span, confidence } of found.variables) {
        expect(value).toBe(value.toLowerCase().trim())
        expect(value).not.toMatch(/^(a|an|the|my|our|rare|old) /)
        expect(value.split(' ').length).toBeLessThanOrEqual(3)
        expect(confidence).toBeGreaterThanOrEqual(0.6)
        const [start, end] = span ?? [0, 1]
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(passion.length)
        expect(passion.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
      }
      expect(extractVariables({ passion, archetype })).toEqual(found)
    }),
    { numRuns: 100 },
  )
}, 60_000)

const longWords = fc
  .tuple(
    fc.constantFrom('x', '𝒜', 'ab', 'née', 'İ'),
    fc.integer({ min: 30, max: 110 }),
    fc.constantFrom(...'ing|s|er|ed|'.split('|')),
  )
  .map(([part, times, ending]) => part.repeat(times) + ending)
const longTexts = fc
  .tuple(
    fc.constantFrom(
      'I _',
      'I love _ _',
      '_',
      '_ pots',
      'I collect _ in my _',
      "I work in my _'s bakery",
      '_, _ and _',
      'I track the _ of my _',
      'sneakers made from _ for _s',
    ),
    longWords,
  )
  .map(([sentence, word]) => sentence.replaceAll('_', word))

test.each([
  `I ${'x'.repeat(61)}`,
  `I love ${'x'.repeat(61)}ing pots`,
  `${'x'.repeat(61)} stamps in my garage`,
  `I work in my ${'x'.repeat(100)}er's bakery`,
  `a${'𝒜'.repeat(35)}`,
])('a word that is too long for a sentence is no value: %s', (passion) => {
  for (const archetype of [null, 'collector', 'merchant'])
    expect(extracted.safeParse(extractVariables({ passion, archetype })).error).toBeUndefined()
})

test('nor is any other', () => {
  fc.assert(
    fc.property(longTexts, chosen, (passion, archetype) => {
      expect(extracted.safeParse(extractVariables({ passion, archetype })).error).toBeUndefined()
    }),
    { numRuns: 200 },
  )
}, 60_000)

test.each([
  ['one word again and again', 'sneaker '.repeat(2_500)],
  ['no spaces', 'x'.repeat(20_000)],
  ['slips only', 'colect snekers qzx '.repeat(1_000)],
  ['commas', 'a,'.repeat(10_000)],
  ['brackets', '<'.repeat(20_000)],
  ['braces', '{'.repeat(20_000)],
  ['a long story', 'I bake loaves in my kitchen and weigh them with my aunt. '.repeat(350)],
])(
  '20,000 characters are read as far as it makes sense: %s',
  (_, passion) => {
    expect(extracted.safeParse(extractVariables({ passion, archetype: 'merchant' })).success).toBe(true)
  },
  60_000,
)

test('past 4,000 characters nothing is read, and what is read ends with a sentence', () => {
  const passion = `${'It rained. '.repeat(400)}I collect stamps.`
  expect(valuesOf(passion)['entity_primary']).toBeUndefined()
  expect(valuesOf(`I collect stamps. ${passion}`)['entity_primary']).toBe('stamp')
})
