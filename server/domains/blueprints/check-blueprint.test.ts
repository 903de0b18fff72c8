import { describe, expect, test } from 'vitest'
import type { BlueprintDraft, ExerciseDraft, ModuleDraft } from './blueprint-draft'
import { checkBlueprint } from './check-blueprint'
import { readBlueprintFolder } from './read-blueprint-folder'

const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
const { draft: small, places } = folder

const module = 'modules/1-atom-state/module.md'
const keep = 'modules/1-atom-state/exercises/1-keep'

function problemsOf(draft: BlueprintDraft): string[] {
  return checkBlueprint({ draft, places }).map(({ file, line, problem }) => `${file}:${line} ${problem}`)
}

const withModule = (change: (module: ModuleDraft) => Partial<ModuleDraft>, at = 0): BlueprintDraft => ({
  ...small,
  modules: small.modules.map((one, index) => (index === at ? { ...one, ...change(one) } : one)),
})
const withExercise = (change: (exercise: ExerciseDraft) => Partial<ExerciseDraft>, slug = 'keep'): BlueprintDraft => ({
  ...small,
  modules: small.modules.map((one) => ({
    ...one,
    exercises: one.exercises.map((some) => (some.slug === slug ? { ...some, ...change(some) } : some)),
  })),
})
const withBody = (body: string): BlueprintDraft =>
  withModule(({ content }) => ({
    content: { ...content, sections: content.sections.map((one, at) => (at === 0 ? { ...one, body } : one)) },
  }))

test('a blueprint without faults has none', () => {
  expect(problemsOf(small)).toEqual([])
})

describe('is found, with the file and the line:', () => {
  test.each<[string, BlueprintDraft, string]>([
    ['a hole in the catalogue', { ...small, name: 'All {ENTITY|plural}' }, 'blueprint.md:3 has a hole'],
    [
      'a variable that nobody has',
      { ...small, title: 'The {ENTITTY}' },
      'blueprint.md:5 has a template that will not do: There is no variable ENTITTY. Did you mean ENTITY?',
    ],
    [
      'a filter that there is not',
      withBody('One.\n\nTwo {ENTITY|plurals}.'),
      `${module}:18 has a template that will not do: There is no filter plurals`,
    ],
    ['HTML', withBody('One <b>bold</b> word.'), `${module}:16 has HTML: <b>`],
    ['a picture', withBody('One.\n\n![it](https://example.org/a.png)'), `${module}:18 has a picture`],
    ['a link to somewhere unsafe', withBody('[it](http://example.org)'), `${module}:16 links to http://example.org`],
    ['a heading of the page', withBody('# One\n\nTwo.'), `${module}:16 has a heading of the first level`],
    [
      'a prerequisite that there is not',
      withModule(() => ({ prerequisites: ['nothing'] })),
      `${module}:8 needs nothing, which no module before it teaches`,
    ],
    [
      'a circle',
      withModule(() => ({ prerequisites: ['workflow_loops'] })),
      `${module}:8 needs workflow_loops, which no module before it teaches`,
    ],
    [
      'a prerequisite that only some have',
      withModule(() => ({ rigor: 'advanced' })),
      'modules/2-workflow-loops/module.md:7 is of standard rigor and needs atom_state, which is advanced',
    ],
    [
      'an objective that there is not',
      withExercise(() => ({ objectives: [1, 3] })),
      `${keep}/exercise.md:10 serves objective 3, and the module has 2`,
    ],
    [
      'an objective that nothing serves',
      withExercise(() => ({ objectives: [1] }), 'ask'),
      `${module}:7 is an objective that no exercise of the same rigor serves`,
    ],
    [
      'an objective that only advanced exercises serve',
      withExercise(() => ({ objectives: [] }), 'count'),
      'modules/2-workflow-loops/module.md:6 is an objective that no exercise of the same rigor serves',
    ],
    [
      'a twin of nothing',
      withExercise(() => ({ alternativeTo: 'nothing' }), 'keep-python'),
      'modules/1-atom-state/exercises/2-keep-python/exercise.md:11 cannot stand in for nothing',
    ],
    [
      'a twin of itself',
      withExercise(() => ({ alternativeTo: 'keep-python' }), 'keep-python'),
      'modules/1-atom-state/exercises/2-keep-python/exercise.md:11 cannot stand in for keep-python',
    ],
    [
      'a twin in the same language',
      withExercise(() => ({ language: 'python' })),
      'modules/1-atom-state/exercises/2-keep-python/exercise.md:11 differs from keep in the wrong things',
    ],
    ['a build without tests', withExercise(() => ({ tests: [] })), `${keep}/exercise.md:1 is a build without tests`],
    [
      'a diagnosis without flaws',
      withExercise(() => ({ flaws: [] }), 'find'),
      'modules/2-workflow-loops/exercises/1-find/exercise.md:14 is a diagnosis without flaws',
    ],
    [
      'a quiz without questions',
      withExercise(() => ({ quiz: [] }), 'ask'),
      'modules/1-atom-state/exercises/3-ask/exercise.md:13 is a quiz without questions',
    ],
    [
      'an exercise without a language',
      withExercise(() => ({ language: null })),
      `${keep}/exercise.md:5 is a build without a language`,
    ],
    [
      'a file of another language',
      withExercise(({ files }) => ({ files: files.map((file) => ({ ...file, path: 'atom.py' })) })),
      `${keep}/starter/atom.ts:1 is no file of typescript`,
    ],
    [
      'tests that no runner finds',
      withExercise(({ tests }) => ({ tests: tests.map((file) => ({ ...file, path: 'tests.ts' })) })),
      `${keep}/tests/atom.test.ts:1 is no file of typescript`,
    ],
    [
      'a solution of other files',
      withExercise(({ solution }) => ({ solution: solution.map((file) => ({ ...file, path: 'other.ts' })) })),
      `${keep}/exercise.md:1 has the files other.ts in its solution and atom.ts in its starter`,
    ],
    [
      'a flaw in no file',
      withExercise(({ flaws }) => ({ flaws: flaws.map((flaw) => ({ ...flaw, path: 'other.ts' })) }), 'find'),
      'modules/2-workflow-loops/exercises/1-find/exercise.md:15 is a flaw in other.ts, which is not there',
    ],
    [
      'a flaw past the end',
      withExercise(({ flaws }) => ({ flaws: flaws.map((flaw) => ({ ...flaw, to: 4 })) }), 'find'),
      'modules/2-workflow-loops/exercises/1-find/exercise.md:15 marks lines 2 to 4 of shelf.ts, where nothing is',
    ],
    [
      'metrics of what is no refactoring',
      withExercise(() => ({ metrics: ['longest' as const] })),
      `${keep}/exercise.md:1 is a build with metrics`,
    ],
    [
      'a rule of reviews that nobody knows',
      { ...small, review: { rules: { magic_value: 0, nested_choise: 2 } } },
      'blueprint.md:1 weighs nested_choise, and there is no such rule',
    ],
    [
      'a test for reviews of what nobody builds',
      withExercise(() => ({ reviewTests: [{ path: 'shelf.test.ts', text: '' }] }), 'find'),
      'modules/2-workflow-loops/exercises/1-find/exercise.md:1 is a test for reviews of a diagnosis',
    ],
    [
      'a test for reviews that no runner finds',
      withExercise(() => ({ reviewTests: [{ path: 'edges.ts', text: '' }] })),
      `${keep}/exercise.md:1 is no file of typescript`,
    ],
    [
      'a test for reviews called as another test',
      withExercise(({ tests }) => ({ reviewTests: tests })),
      `${keep}/exercise.md:1 has the name of another file`,
    ],
    [
      'a series of two sizes',
      withExercise(() => ({
        reviewTests: [{ path: 'edges.test.ts', text: "test('keeps it @ 50', x)\ntest('keeps it @ 100', x)" }],
      })),
      `${keep}/exercise.md:1 the series "keeps it" has the sizes 50, 100: growth is seen from 3 on`,
    ],
    [
      'a series that shrinks, in Python',
      withExercise(
        () => ({
          reviewTests: [
            {
              path: 'test_edges.py',
              text: [100, 50, 200].map((size) => `def test_{ACTION|snake}_at_${size}():\n    pass\n`).join('\n'),
            },
          ],
        }),
        'keep-python',
      ),
      'modules/1-atom-state/exercises/2-keep-python/exercise.md:1 the series "test_{ACTION|snake}" has the sizes 100, 50, 200, which do not grow',
    ],
    ['too few hints', withExercise(({ hints }) => ({ hints: hints.slice(1) })), `${keep}/exercise.md:11 has 1 hints`],
    [
      'hints that cost everything and more',
      withExercise(({ hints }) => ({ hints: hints.map((hint) => ({ ...hint, penalty: 51 })) })),
      `${keep}/exercise.md:11 has hints that take 102 percent of the points`,
    ],
  ])('%s', (_, draft, problem) => {
    const problems = problemsOf(draft)
    expect(problems.find((said) => said.startsWith(problem)) ?? problems.join('\n')).toContain(problem)
  })

  test('a text that long words would burst', () => {
    const objectives = [`${'x'.repeat(281)} {ENTITY} {METRIC}`, 'Another.']
    expect(problemsOf(withModule(() => ({ objectives })))).toEqual([
      `${module}:6 does not fit once long words fill it: Too big: expected string to have <=300 characters`,
    ])
  })
})

test('whoever misspells a rule is told the nearest there are', () => {
  const draft = { ...small, review: { bar: 70, rules: { magic_number: 1, nested_ternary: 2 } } }
  expect(checkBlueprint({ draft }).map(({ instead }) => instead)).toEqual([
    expect.stringContaining('magic_value'),
    expect.stringContaining('nested_choice'),
  ])
})

test('what a review asks, and how it weighs, is no fault', () => {
  const edges = { path: 'edges.test.ts', text: 'for (const size of [1, 2, 3]) test("keeps it @ " + size, () => {})\n' }
  const draft = withExercise(() => ({ reviewTests: [edges] }))
  expect(problemsOf({ ...draft, review: { bar: 0, rules: { magic_value: 0, nested_choice: 5 } } })).toEqual([])
})

test('a text that only what has to be escaped would burst', () => {
  const objectives = [`${'x'.repeat(275)} {ENTITY} {METRIC}`, 'Another.']
  expect(problemsOf(withModule(() => ({ objectives })))).toEqual([
    `${module}:6 does not fit once long words fill it: Too big: expected string to have <=300 characters`,
  ])
})

test('problems come in the order of the files, also without knowing where anything was read', () => {
  const draft = { ...withExercise(() => ({ hints: [] })), name: '{ENTITY}' }
  expect(checkBlueprint({ draft })).toMatchObject([
    { file: 'blueprint.md', problem: 'has a hole' },
    { file: `${keep}/exercise.md`, problem: 'has 0 hints' },
  ])
})
