import { describe, expect, test } from 'vitest'
import { universalKeys } from '../../server/domains/blueprints/check-templates'
import { readBlueprintFolder } from '../../server/domains/blueprints/read-blueprint-folder'
import { hydrate } from '../../server/templates/hydrate'
import { lintTemplate } from '../../server/templates/lint-template'
import { archetypes } from './archetypes'
import { worlds } from './worlds'

const sneaker = { entity_primary: 'sneaker', metric: 'price', container: 'vault', action: 'trade', actor: 'collector' }

test('every archetype has a world, with an answer to each question of the blueprint', async () => {
  const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
  const concepts = folder.draft.modules.map(({ concept }) => concept).toSorted()
  expect([...worlds.keys()].toSorted()).toEqual(archetypes.map(({ slug }) => slug).toSorted())
  for (const world of worlds.values()) expect(Object.keys(world).toSorted()).toEqual(concepts)
}, 30_000)

test('each archetype asks for a word of its own', () => {
  const own = archetypes.map(({ variables }) => variables.map(({ key }) => key).filter((key) => !isCommon(key)))
  expect(own.map((keys) => keys.length)).toEqual(archetypes.map(() => 1))
  expect(new Set(own.flat()).size).toBe(archetypes.length)
})

test('no example of an archetype stands under two of its words', () => {
  for (const { slug, variables } of archetypes) {
    const examples = variables.flatMap((variable) => variable.examples)
    expect([slug, examples.filter((one, at) => examples.indexOf(one) !== at)]).toEqual([slug, []])
  }
})

const isCommon = (key: string) => universalKeys.includes(key)

const paragraphs = archetypes.flatMap(({ slug, variables }) => {
  const own = variables.find(({ key }) => !isCommon(key))
  const keys = variables.map(({ key }) => key)
  return Object.entries(worlds.get(slug) ?? {}).map(([concept, template]) => ({ slug, concept, template, own, keys }))
})

describe.each(paragraphs)('$slug, $concept:', ({ template, own, keys }) => {
  test('is a template without a mistake, that leads from the own word', () => {
    expect(lintTemplate({ template, context: 'markdown', keys })).toEqual([])
    expect(template).toContain(`{${own?.key.toUpperCase()}}`)
    expect(template).not.toMatch(/\ban? \{/i)
  })

  test('bears any noun phrase, "oak" or "goggles": nothing counts it, and no verb agrees with it', () => {
    const hole = `\\{${own?.key.toUpperCase()}`
    expect(template).not.toMatch(new RegExp(`${hole}\\|`))
    expect(template).not.toMatch(new RegExp(`\\b(an?|every|each|this|that|these|those|one|no other|many) ${hole}`, 'i'))
    expect(template).not.toMatch(new RegExp(`${hole}\\} (is|are|was|were|has|have|does|do|it|they)\\b`))
  })

  test('is two or three sentences of 30 to 70 words', () => {
    for (const example of own?.examples ?? []) {
      const { text, unresolved } = hydrate({ template, variables: { ...sneaker, [own?.key ?? '']: example } })
      expect(unresolved).toEqual([])
      expect(text).not.toContain('\n')
      const words = text.split(' ').length
      expect(words).toBeGreaterThanOrEqual(30)
      expect(words).toBeLessThanOrEqual(70)
      const sentences = text.split(/[.?!](?= |$)/).length - 1
      expect(sentences).toBeGreaterThanOrEqual(2)
      expect(sentences).toBeLessThanOrEqual(3)
    }
  })
})
