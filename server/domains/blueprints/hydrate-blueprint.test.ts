import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleDomains } from '../../../content/domains/sample-domains'
import { blueprintDrafts } from '../../testing/blueprint-drafts'
import type { BlueprintDraft } from './blueprint-draft'
import { exerciseParts } from './exercise-parts'
import { hydrateBlueprint } from './hydrate-blueprint'
import { lessonContent } from './lesson-content'
import { readBlueprintFolder } from './read-blueprint-folder'

const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
const small = folder.draft

const sneakers = {
  entity_primary: 'sneaker',
  metric: 'resale price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
}
const hydrate = (variables: Record<string, string> = sneakers, rigor: 'standard' | 'advanced' = 'advanced') =>
  hydrateBlueprint({ blueprint: small, variables, rigor })

const exerciseOf = (course: ReturnType<typeof hydrate>, slug: string) =>
  course.modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.slug === slug)

describe('each text is filled by the rules of where it stands:', () => {
  const course = hydrate()

  test('titles, labels and prose', () => {
    expect(course).toMatchObject({
      title: 'The architect of sneakers',
      description: 'From one sneaker to a whole vault.',
      unresolved: [],
    })
    expect(course.modules[0]).toMatchObject({
      conceptSlug: 'atom_state',
      title: 'The Atom: encapsulating the sneaker',
      objectives: ['Keep the resale price of a sneaker in one place.', 'Say when a plain record is enough.'],
      difficulty: 2,
      minutes: 120,
      prerequisites: [],
      content: {
        sections: [{ title: 'Why a sneaker needs one owner' }, {}],
        examples: [{ title: 'A sneaker that guards its resale price' }],
        visualizations: [{ nodes: [{ label: 'new sneaker' }, {}], links: [{ label: 'trade' }] }, {}],
      },
    })
    expect(course.modules[0]?.content.sections[0]?.body).toContain('resale price of a sneaker: `sneaker.resalePrice`.')
    expect(course.modules[1]).toMatchObject({ prerequisites: ['atom_state'] })
  })

  test('code, hints, flaws and questions', () => {
    expect(exerciseOf(course, 'keep')?.solution[0]?.text).toContain("throw new Error('the resale price of a sneaker")
    expect(exerciseOf(course, 'keep-python')).toMatchObject({ alternativeTo: 'keep', isRequired: false })
    expect(exerciseOf(course, 'keep-python')?.solution[0]?.text).toContain('self._resale_price = 0')
    expect(exerciseOf(course, 'find')?.flaws[0]?.why).toBe('Everybody can push a sneaker.')
    expect(exerciseOf(course, 'ask')?.quiz).toMatchObject([
      { prompt: 'Who changes the resale price of a sneaker?' },
      { prompt: 'The place that holds sneakers is the ___.', answer: [['vault']] },
    ])
  })
})

test('the tests of a review are in the words of the learner too', () => {
  const text = "import { {ENTITY|pascal} } from './atom'\ntest('{METRIC} of {ENTITY|a} @ 50', () => {})\n"
  const modules = small.modules.map((module) => ({
    ...module,
    exercises: module.exercises.map((one) =>
      one.slug === 'keep' ? { ...one, reviewTests: [{ path: '{ENTITY|slug}.test.ts', text }] } : one,
    ),
  }))
  const course = hydrateBlueprint({ blueprint: { ...small, modules }, variables: sneakers, rigor: 'standard' })
  expect(exerciseOf(course, 'keep')?.reviewTests).toEqual([
    {
      path: 'sneaker.test.ts',
      text: "import { Sneaker } from './atom'\ntest('resale price of a sneaker @ 50', () => {})\n",
    },
  ])
})

test('a course of standard rigor leaves out what is advanced, with all that belongs to it', () => {
  const [first, second] = hydrate(sneakers, 'standard').modules
  expect(first?.content.sections.map(({ id }) => id)).toEqual(['one-owner'])
  expect(first?.content.visualizations.map(({ id }) => id)).toEqual(['states'])
  expect(second?.exercises.map(({ slug }) => slug)).toEqual(['count'])
})

test('a whole module may be advanced, and nothing needs it then', () => {
  const [atom, workflow] = small.modules
  if (atom === undefined || workflow === undefined) throw new Error('it has two modules')
  const blueprint: BlueprintDraft = {
    ...small,
    modules: [{ ...atom, rigor: 'advanced' }, workflow],
  }
  const { modules } = hydrateBlueprint({ blueprint, variables: sneakers, rigor: 'standard' })
  expect(modules).toMatchObject([{ conceptSlug: 'workflow_loops', prerequisites: [] }])
})

test('what nothing fills is named and stays', () => {
  const { metric: _, ...others } = sneakers
  const course = hydrate(others)
  expect(course.unresolved).toEqual(expect.arrayContaining(['{METRIC}', '{METRIC|camel}', '{METRIC|snake}']))
  expect(course.modules[0]?.objectives[0]).toBe('Keep the {METRIC} of a sneaker in one place.')
})

test('one thing has one name, in lessons and in code, however much is told of it', () => {
  const long = `${'old '.repeat(30)}sneaker`
  const course = hydrate({ ...sneakers, entity_primary: long })
  const [, name = ''] = /export class (\w+)/.exec(exerciseOf(course, 'keep')?.files[0]?.text ?? '') ?? []
  expect(name).toMatch(/^OldOld/)
  expect(exerciseOf(course, 'keep')?.prompt).toContain(`new ${name}()`)
  expect(exerciseOf(course, 'keep-python')?.files[0]?.text).toContain(`class ${name}:`)
})

test('no variable gets a name that the code has already', () => {
  const course = hydrate({ ...sneakers, metric: 'amount', container: 'list' })
  const solution = exerciseOf(course, 'keep')?.solution[0]?.text ?? ''
  expect(solution).toContain('(amount: number)')
  expect(solution).toContain('#amountMetric = 0')
})

describe('whatever the values are,', () => {
  /** What a course stores must fit its columns and the schemas of its JSON. */
  function expectFit(course: ReturnType<typeof hydrate>) {
    expect(course.title.length).toBeLessThanOrEqual(300)
    for (const { title, objectives, content, exercises } of course.modules) {
      expect(title.length).toBeLessThanOrEqual(300)
      for (const objective of objectives) expect(objective.length).toBeLessThanOrEqual(300)
      expect(lessonContent.safeParse(content).error?.issues).toBeUndefined()
      for (const exercise of exercises) {
        expect(exercise.title.length).toBeLessThanOrEqual(300)
        for (const [part, schema] of Object.entries(exerciseParts)) {
          const value: unknown = Object.entries(exercise).find(([key]) => key === part)?.[1]
          expect([part, schema.safeParse(value).error?.issues]).toEqual([part, undefined])
        }
      }
    }
  }

  test.each(sampleDomains)('$slug fits, leaves no hole, and is the same twice', ({ variables }) => {
    const course = hydrate(variables)
    expect(course.unresolved).toEqual([])
    expectFit(course)
    const again = hydrateBlueprint({
      blueprint: structuredClone(small),
      variables: { ...variables },
      rigor: 'advanced',
    })
    expect(JSON.stringify(again)).toBe(JSON.stringify(course))
  })

  test('a course fits', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('"', '`', '${', '_', '___', '*', '|', '\\', '😀', 'w', ' ', '\n', '#'), {
          maxLength: 300,
        })
        .map((all) => all.join('').repeat(40)),
    )
    const variables = fc.record({ entity_primary: value, metric: value, container: value, action: value, actor: value })
    fc.assert(
      fc.property(variables, (values) => expectFit(hydrate(values))),
      { numRuns: 25 },
    )
  }, 30_000)

  test('a blueprint whose texts hold anything is filled without an error', () => {
    fc.assert(
      fc.property(blueprintDrafts, (blueprint) => {
        const course = hydrateBlueprint({ blueprint, variables: sneakers, rigor: 'advanced' })
        expect(course.modules).toHaveLength(blueprint.modules.length)
      }),
      { numRuns: 20 },
    )
  }, 30_000)
})
