import { expect, test } from 'vitest'
import { hydrateBlueprint } from '../domains/blueprints/hydrate-blueprint'
import { readBlueprintFolder } from '../domains/blueprints/read-blueprint-folder'
import { type Provable, proveExercises } from './prove-exercises'

const variables = { entity_primary: 'loaf', metric: 'weight', container: 'shelf', action: 'bake', actor: 'baker' }

async function exerciseCalled(slug: string): Promise<Provable> {
  const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
  const { modules } = hydrateBlueprint({ blueprint: folder.draft, variables, rigor: 'advanced' })
  const found = modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.slug === slug)
  if (found === undefined || found.language === null) throw new Error(`there is no exercise ${slug} with code`)
  const { language, files, solution, tests } = found
  return { id: slug, language, files, solution, tests }
}

const written = (path: string, text: string) => [{ path, text }]
const faultsOf = (proofs: Awaited<ReturnType<typeof proveExercises>>) =>
  proofs.map(({ id, faults }) => [
    id,
    faults.map(({ part, path, line, message }) => `${part} ${path}:${line} ${message}`),
  ])

test('what holds is told with its numbers, and every way not to hold is found', async () => {
  const keep = await exerciseCalled('keep')
  const python = await exerciseCalled('keep-python')
  const find = await exerciseCalled('find')
  const endless = 'class Loaf:\n    weight = 0\n\n    def bake(self, amount):\n        while True:\n            pass\n'
  const proofs = await proveExercises([
    keep,
    python,
    find,
    { ...keep, id: 'solved at once', files: keep.solution },
    { ...keep, id: 'not solved', solution: keep.files },
    { ...keep, id: 'wrong types', files: written('atom.ts', 'export const weight: number = "1"\n') },
    { ...keep, id: 'no grammar', solution: written('atom.ts', 'export class {\n') },
    { ...keep, id: 'no import', tests: written('atom.test.ts', "import './nothing'\ntest('x', () => {})\n") },
    { ...python, id: 'no Python', solution: written('atom.py', 'class Loaf\n') },
    { ...python, id: 'without an end', files: written('atom.py', endless) },
  ])
  expect(proofs.slice(0, 3)).toEqual([
    { id: 'keep', faults: [], solution: { passed: 2, tests: 2 }, starter: { passed: 1, tests: 2 } },
    { id: 'keep-python', faults: [], solution: { passed: 2, tests: 2 }, starter: { passed: 1, tests: 2 } },
    { id: 'find', faults: [], solution: { passed: 0, tests: 0 }, starter: { passed: 0, tests: 0 } },
  ])
  expect(faultsOf(proofs.slice(3))).toEqual([
    ['solved at once', ['tests atom.test.ts:1 the starter passes every test: at least one has to fail']],
    [
      'not solved',
      [expect.stringMatching(/^tests atom\.test\.ts:9 the solution fails "a loaf refuses a negative weight"/)],
    ],
    [
      'wrong types',
      expect.arrayContaining([expect.stringMatching(/^files atom\.ts:1 Type 'string' is not assignable/)]),
    ],
    ['no grammar', expect.arrayContaining([expect.stringMatching(/^solution atom\.ts:2 '}' expected/)])],
    ['no import', expect.arrayContaining([expect.stringMatching(/^tests atom\.test\.ts:1 .*nothing/)])],
    ['no Python', expect.arrayContaining([expect.stringMatching(/^solution atom\.py:1 expected ':'/)])],
    ['without an end', []],
  ])
  expect(proofs.at(-1)?.starter).toEqual({ passed: 1, tests: 2 })
})

test('scripts that do not end are given up', async () => {
  const count = await exerciseCalled('count')
  const endless = { ...count, files: written('count.ts', 'for (;;) {}\nexport {}\n') }
  await expect(proveExercises([endless], { timeoutMs: 15_000 })).rejects.toThrow('did not end within 15 s')
})
