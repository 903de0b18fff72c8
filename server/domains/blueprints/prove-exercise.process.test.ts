import { afterAll, expect, test } from 'vitest'
import { limitsOf } from '../../runner/limits'
import { runnerForTests } from '../../testing/runner'
import { takeTurns } from '../../testing/take-turns'
import { type HydratedExercise, hydrateBlueprint } from './hydrate-blueprint'
import { proveExercise } from './prove-exercise'
import { readBlueprintFolder } from './read-blueprint-folder'

const { runner, config } = runnerForTests()
afterAll(() => runner.stop())

const variables = { entity_primary: 'loaf', metric: 'weight', container: 'shelf', action: 'bake', actor: 'baker' }

async function exerciseCalled(slug: string): Promise<HydratedExercise> {
  const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
  const { modules } = hydrateBlueprint({ blueprint: folder.draft, variables, rigor: 'advanced' })
  const found = modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.slug === slug)
  if (found === undefined) throw new Error(`there is no exercise ${slug}`)
  return found
}

const unreviewed = { passed: 0, tests: 0, work: [] }

const written = (path: string, text: string) => [{ path, text }]

const prove = (exercises: HydratedExercise[]) =>
  takeTurns(exercises, (exercise, user) =>
    proveExercise({ runner, exercise, user, limits: limitsOf({ ...exercise.limits, cpuMs: 1_000 }, config) }),
  )

const wordsOf = ({ faults }: Awaited<ReturnType<typeof proveExercise>>) =>
  faults.map(({ part, path, line, message }) => `${part} ${path}:${line} ${message}`)

test('what holds is told with its numbers', async () => {
  const exercises = await Promise.all(['keep', 'keep-python', 'find'].map(exerciseCalled))
  expect(await prove(exercises)).toEqual([
    { faults: [], solution: { passed: 2, tests: 2 }, starter: { passed: 1, tests: 2 }, review: unreviewed },
    { faults: [], solution: { passed: 2, tests: 2 }, starter: { passed: 1, tests: 2 }, review: unreviewed },
    { faults: [], solution: { passed: 0, tests: 0 }, starter: { passed: 0, tests: 0 }, review: unreviewed },
  ])
})

test('the solution has to pass what a review asks, and nobody asks the starter', async () => {
  const [keep, python] = await Promise.all(['keep', 'keep-python'].map(exerciseCalled))
  if (keep === undefined || python === undefined) throw new Error('they are there')
  const asking = (text: string) => ({
    ...keep,
    reviewTests: written('edges.test.ts', `import { Loaf } from './atom'\n${text}`),
  })
  const sizes = (all: string) =>
    `for (const size of [${all}]) test('bakes @ ' + size, () => { for (let at = 0; at < size; at++) new Loaf().bake(at) })\n`
  const proofs = await prove([
    asking(`test('takes nothing', () => { expect(new Loaf().bake(0).weight).toBe(0) })\n${sizes('10, 20, 40')}`),
    asking("test('takes one gram less', () => { expect(new Loaf().bake(-1).weight).toBe(-1) })"),
    asking("test('has a type', () => { const text: string = new Loaf().weight; expect(text).toBe(0) })"),
    asking(sizes('10, 20')),
    {
      ...python,
      reviewTests: written(
        'test_edges.py',
        'from atom import Loaf\n\n\ndef test_edge():\n    assert Loaf().weight == 1\n',
      ),
    },
  ])
  expect(proofs[0]).toMatchObject({ faults: [], review: { passed: 4, tests: 4 } })
  const [, ten, twenty, forty] = (proofs[0]?.review.work ?? []).map(({ workUnits }) => workUnits)
  expect([ten, twenty, forty]).toEqual([ten, twenty, forty].toSorted((one = 0, other = 0) => one - other))
  const words = proofs.map(wordsOf)
  expect(words[1]).toEqual([
    expect.stringMatching(/^reviewTests edges\.test\.ts:\d+ the solution fails "takes one gram less"/),
  ])
  expect(words[2]).toContainEqual(
    expect.stringMatching(/^reviewTests edges\.test\.ts:2 Type 'number' is not assignable/),
  )
  expect(words[3]).toEqual([
    'reviewTests edges.test.ts:1 the series "bakes" has the sizes 10, 20: growth is seen from 3 on',
  ])
  expect(words[4]).toEqual([expect.stringMatching(/^reviewTests test_edges\.py:\d+ the solution fails "test_edge"/)])
})

test('every way not to hold is found, and what never ends is a starter that fails', async () => {
  const [keep, python, find] = await Promise.all([
    exerciseCalled('keep'),
    exerciseCalled('keep-python'),
    exerciseCalled('find'),
  ])
  const endless = 'class Loaf:\n    weight = 0\n\n    def bake(self, amount):\n        while True:\n            pass\n'
  const proofs = await prove([
    { ...keep, files: keep.solution },
    { ...keep, solution: keep.files },
    { ...keep, files: written('atom.ts', 'export const weight: number = "1"\n') },
    { ...keep, solution: written('atom.ts', 'export class {\n') },
    { ...keep, tests: written('atom.test.ts', "import './nothing'\ntest('x', () => {})\n") },
    { ...python, solution: written('atom.py', 'class Loaf\n') },
    { ...python, files: written('atom.py', endless) },
    { ...find, solution: find.files },
  ])
  const words = proofs.map(wordsOf)
  expect(words[0]).toEqual(['tests atom.test.ts:1 the starter passes every test: at least one has to fail'])
  expect(words[1]).toEqual([
    expect.stringMatching(/^tests atom\.test\.ts:\d+ the solution fails "a loaf > refuses a negative weight"/),
  ])
  expect(words[2]).toContainEqual(expect.stringMatching(/^files atom\.ts:1 Type 'string' is not assignable/))
  expect(words[3]).toContainEqual(expect.stringMatching(/^solution atom\.ts:1 .*parsed/))
  expect(words[4]).toContainEqual(expect.stringMatching(/^tests atom\.test\.ts:1 .*nothing/))
  expect(words[5]).toContainEqual(expect.stringMatching(/^solution atom\.py:1 /))
  expect(words[6]).toEqual([])
  expect(words[7]).toContainEqual(expect.stringMatching(/^files \S+:\d+ the solution leaves the lines of the flaw/))
})
