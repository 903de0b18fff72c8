import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { treeDraft } from './schema'
import { skillsJson } from './stored-json'

const schema = skillsJson['skill_tree_versions.snapshot']
const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`

function snapshot(slugs: string[], requires: Record<string, string[]> = {}) {
  const skills = slugs.map((slug) => ({
    slug,
    name: slug,
    description: 'What it is.',
    objectives: ['Do it.'],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 30,
    xp: 10,
    requires: requires[slug] ?? [],
  }))
  const tree = {
    slug: 'bread',
    category: 'craft',
    name: 'Bread',
    shortDescription: 'From flour to loaf.',
    description: 'All of it.',
    difficulty: 'beginner',
    estimatedHours: 4,
    tags: ['baking'],
    skills,
  }
  return { ...tree, skillIds: Object.fromEntries(slugs.map((slug, at) => [slug, idOf(at)])) }
}
const pathsOf = (value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a snapshot', () => {
  test('is the draft with an id for each skill', () => {
    const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(slugs, (names) => {
        const { skillIds, ...draft } = snapshot(names)
        expect(schema.parse({ ...draft, skillIds })).toEqual({ ...treeDraft.parse(draft), skillIds })
      }),
    )
  })

  test('read and written again stays what it was', () => {
    const once = schema.parse(snapshot(['knead', 'bake'], { bake: ['knead'] }))
    expect(schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once)
  })

  test('lacks no id, has none too many, and none twice', () => {
    const whole = snapshot(['knead', 'bake'])
    expect(pathsOf({ ...whole, skillIds: { knead: idOf(0) } })).toEqual(['skillIds'])
    expect(pathsOf({ ...whole, skillIds: { ...whole.skillIds, eat: idOf(7) } })).toEqual(['skillIds'])
    expect(pathsOf({ ...whole, skillIds: { knead: idOf(0), bake: idOf(0) } })).toEqual(['skillIds'])
  })

  test('has a skill once, and requires what is there', () => {
    const { skills, ...rest } = snapshot(['knead', 'bake'])
    expect(pathsOf({ ...rest, skills: [...skills, ...skills.slice(1)] })).toEqual(['skills'])
    expect(pathsOf(snapshot(['knead', 'bake'], { bake: ['rise'] }))).toEqual(['skills.1.requires'])
  })

  test('keeps no key that it does not know', () => {
    expect(pathsOf({ ...snapshot(['knead']), likes: 3 })).toEqual([''])
    const [skill] = snapshot(['knead']).skills
    expect(pathsOf({ ...snapshot(['knead']), skills: [{ ...skill, likes: 3 }] })).toEqual(['skills.0'])
  })
})
