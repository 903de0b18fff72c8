import { describe, expect, test } from 'vitest'
import { archetypes } from '../../../content/archetypes/archetypes'
import { sampleWords } from '../../../content/archetypes/sample-words'
import { worlds } from '../../../content/archetypes/worlds'
import { sampleDomain } from '../../../content/domains/sample-domain'
import { sampleDomains } from '../../../content/domains/sample-domains'
import { openModule } from './built-in'
import { openingsOf } from './openings'
import { type EnrichInput, enrichOutput, longest } from './schema'

const concepts = Object.keys(worlds.get('builder') ?? {})
const words = { entity_primary: 'sneaker', metric: 'price', container: 'vault', action: 'trade', actor: 'collector' }

function open(concept: string, archetype: string | null, variables: Record<string, string>, seed = 0) {
  const about: EnrichInput = {
    concept,
    moduleTitle: 'A module',
    objectives: [],
    domain: 'something',
    archetype,
    variables,
    examples: [],
  }
  return openModule(about, seed).story
}

const same = (value: string): [string, string, string, string, string] => [value, value, value, value, value]
/** Halves of pairs where a text is cut in units, and words that are as long as they may be in a course. */
const longDomains = [
  sampleDomain('long-emoji', 'emoji', same(`a${'😀'.repeat(48)}`), { hostile: true }),
  sampleDomain('longer-emoji', 'emoji', same(`x${'🐙'.repeat(99)}`), { hostile: true }),
  sampleDomain('signs-to-escape', 'signs', same('*_'.repeat(100)), { hostile: true }),
  sampleDomain('no-words', 'unseen', same(' \u200b\u0000\u200d '), { hostile: true }),
]

describe.each([...sampleDomains, ...longDomains].map((domain) => [domain.slug, domain] as const))(
  '%s:',
  (_, domain) => {
    test('every opening of every archetype is one that can be kept and read', () => {
      const hasBraces = Object.values(domain.variables).some((value) => value.includes('{'))
      for (const archetype of archetypes)
        for (const concept of concepts)
          for (const seed of openingsOf(concept).keys()) {
            const story = open(concept, archetype.slug, sampleWords(archetype, domain), seed)
            expect(() => enrichOutput.parse({ story, notes: [] })).not.toThrow()
            const text = `${story.title}\n${story.body}`
            // A learner's own braces stay, and are escaped where Markdown is read.
            expect(hasBraces ? story.body : text).not.toMatch(hasBraces ? /(?<!\\)\{[A-Z]/ : /\{[A-Z]/)
            expect(text).not.toMatch(/ {2}/)
            if (!domain.hostile) expect(text).not.toMatch(/\ban? an? |\ba [aeio]\w+| [,.;:]/i)
          }
    })
  },
)

test('the world of the archetype is the last paragraph, if its word is known', () => {
  const known = open('atom_state', 'crafter', { ...words, material: 'oak' })
  expect(known.body).toContain('Once you have worked the oak into a sneaker, nobody changes the shape by wishing')
  const without = open('atom_state', 'crafter', words)
  expect(known.body.startsWith(`${without.body}\n\n`)).toBe(true)
  expect(without).toEqual(open('atom_state', null, { ...words, material: 'oak' }))
  expect(open('atom_state', 'crafter', { ...words, material: ' \u200b' })).toEqual(without)
  expect(open('atom_state', 'nobody', { ...words, material: 'oak' })).toEqual(without)
  expect(open('constructor', 'crafter', { ...words, material: 'oak' }).body).not.toContain('oak')
})

test('no two archetypes open a module with the same five words alike', () => {
  for (const concept of concepts) {
    const bodies = archetypes.map((archetype) => {
      const own = archetype.variables.find(({ key }) => !Object.hasOwn(words, key))
      const { body } = open(concept, archetype.slug, { ...words, [own?.key ?? '']: 'zither' })
      expect(body).toContain('zither')
      return body
    })
    expect(new Set(bodies).size).toBe(archetypes.length)
  }
})

test('the seed chooses among the openings, and the same seed the same one', () => {
  for (const concept of concepts) {
    const bodies = [0, 1, 2, 3].map((seed) => open(concept, 'crafter', { ...words, material: 'oak' }, seed).body)
    expect(bodies[0]).not.toBe(bodies[1])
    expect(bodies.slice(2)).toEqual(bodies.slice(0, 2))
  }
})

test('a word is cut between characters, and all of them shorter where many are long', () => {
  const { title, body } = open('atom_state', null, { ...words, entity_primary: `a${'😀'.repeat(48)}` }, 0)
  expect(title).toBe(`One a${'😀'.repeat(39)}, one owner`)
  expect(body.length).toBeLessThanOrEqual(longest.body)
  expect(`${title}${body}`).not.toMatch(/\p{Cs}/u)
})
