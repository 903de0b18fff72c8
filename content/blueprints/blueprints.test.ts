import { describe, expect, test } from 'vitest'
import { checkBlueprint } from '../../server/domains/blueprints/check-blueprint'
import { readBlueprintFolder } from '../../server/domains/blueprints/read-blueprint-folder'
import { archetypes } from '../archetypes/archetypes'
import { metaCategories } from '../archetypes/meta-categories'

const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems, null, 2))
const { draft: universal, places } = folder

const isStandard = ({ rigor }: { rigor: string }) => rigor === 'standard'
const modules = universal.modules.map((module) => [module.concept, module] as const)
const exercises = universal.modules.flatMap((module) => module.exercises)

test('nothing speaks against publishing it', () => {
  expect(checkBlueprint({ draft: universal, places })).toEqual([])
}, 30_000)

test('it asks the seven questions in their order', () => {
  expect(universal.modules.map(({ concept, prerequisites }) => [concept, prerequisites])).toEqual([
    ['atom_state', []],
    ['workflow_loops', ['atom_state']],
    ['collection_ownership', ['atom_state']],
    ['guard_invariants', ['workflow_loops', 'collection_ownership']],
    ['boundary_interfaces', ['collection_ownership']],
    ['signal_events', ['workflow_loops', 'boundary_interfaces']],
    ['whole_architecture', ['guard_invariants', 'signal_events']],
  ])
})

describe.each(modules)('%s', (_, { objectives, content, exercises: own, rigor, hours }) => {
  test('teaches enough, in both rigors', () => {
    expect(rigor).toBe('standard')
    expect(hours).toBeGreaterThanOrEqual(2)
    expect(objectives.length).toBeGreaterThanOrEqual(4)
    expect(content.sections.filter(isStandard).length).toBeGreaterThanOrEqual(3)
    expect(content.sections.some((section) => !isStandard(section))).toBe(true)
    expect(content.examples.filter(isStandard).length).toBeGreaterThanOrEqual(2)
    const drawings = content.visualizations.filter(isStandard)
    expect(drawings.some(({ kind }) => kind === 'graph')).toBe(true)
  })

  test("has a drawing of the learner's own words, in the standard rigor", () => {
    const drawn = content.visualizations
      .filter(isStandard)
      .map(({ id: _id, after: _after, title: _title, description: _description, ...drawing }) => drawing)
    expect(drawn.map((drawing) => /\{[A-Z]/.test(JSON.stringify(drawing)))).toContain(true)
  })

  test('has exercises of several kinds, and its small builds in both languages', () => {
    const standard = own.filter(isStandard)
    expect(standard.filter(({ alternativeTo }) => alternativeTo === null).length).toBeGreaterThanOrEqual(4)
    expect(new Set(standard.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
    const builds = standard.filter(({ kind, alternativeTo }) => kind === 'build' && alternativeTo === null)
    const twins = standard.filter(({ language }) => language === 'python').map(({ alternativeTo }) => alternativeTo)
    expect(twins).toEqual(expect.arrayContaining(builds.map(({ slug }) => slug)))
  })
})

test('it has exercises and drawings of every kind', () => {
  const kinds = new Set(exercises.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['build', 'code_review', 'diagnosis', 'project', 'quiz', 'refactor']),
  )
  const drawings = universal.modules.flatMap(({ content }) => content.visualizations.map(({ kind }) => kind))
  expect([...new Set(drawings)].sort()).toEqual(['bars', 'graph', 'sequence', 'table'])
})

test('it is for many: archetypes enough, in rooms enough', () => {
  expect(metaCategories.length).toBeGreaterThanOrEqual(6)
  expect(archetypes.length).toBeGreaterThanOrEqual(14)
  expect(new Set(archetypes.map(({ metaCategory }) => metaCategory))).toEqual(
    new Set(metaCategories.map(({ slug }) => slug)),
  )
})

test('no two exercises have the same slug, so that one word names one of them', () => {
  const slugs = exercises.map(({ slug }) => slug)
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
})

test('flaws are of several kinds, on all four axes', () => {
  const flaws = exercises.flatMap((exercise) => exercise.flaws)
  expect(new Set(flaws.map(({ axis }) => axis)).size).toBe(4)
  expect(new Set(flaws.map(({ rule }) => rule)).size).toBeGreaterThan(10)
})
