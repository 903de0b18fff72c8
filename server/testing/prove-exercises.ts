import { openPython, type Python } from './prove-python'
import { checkTypes, type Folders, parseTypescript, runVitest } from './prove-typescript'

export type CodeFile = { path: string; text: string }
export type CodeFault = { path: string; line: number; message: string }
export type TestRun = { results: { name: string; passed: boolean; message: string }[]; broken: CodeFault[] }

type Part = 'files' | 'solution' | 'tests'

/** An exercise with its holes filled. */
export type Provable = {
  id: string
  language: 'javascript' | 'typescript' | 'python'
} & Record<Part, readonly CodeFile[]>

/** What speaks against it: nothing, in an exercise that can be given to learners. `passed` counts tests. */
export type Proof = {
  id: string
  faults: (CodeFault & { part: Part })[]
  solution: { passed: number; tests: number }
  starter: { passed: number; tests: number }
}

const parts: Part[] = ['files', 'solution', 'tests']
const none = { results: [], broken: [] }

let python: Promise<Python> | undefined

/** Takes seconds to open, so it is opened once, and only for those who need it. */
function pythonInside(): Promise<Python> {
  python ??= openPython()
  return python
}

/** Grammar only. */
export async function parseExercise(exercise: Provable): Promise<Proof['faults']> {
  const faults: Proof['faults'] = []
  for (const part of parts) {
    const scripts = exercise[part].filter(({ path }) => !path.endsWith('.py'))
    const found = scripts.length === 0 ? [] : parseTypescript(scripts)
    for (const file of exercise[part]) if (file.path.endsWith('.py')) found.push(...(await pythonInside()).parse(file))
    faults.push(...found.map((fault) => ({ ...fault, part })))
  }
  return faults
}

/**
 * Parses and type-checks everything, and runs every exercise's tests on its solution, where all have to pass, and on its
 * starter, where one at least has to fail.
 */
export async function proveExercises(exercises: readonly Provable[], { timeoutMs = 120_000 } = {}): Promise<Proof[]> {
  const numbered = exercises.map((exercise, at) => ({ exercise, folder: `exercise${at + 1}` }))
  const scripted = numbered.filter(({ exercise }) => exercise.language !== 'python')
  const lay = (all: typeof numbered, name: (folder: string) => string, chosen: Part[]): Folders =>
    new Map(all.map(({ exercise, folder }) => [name(folder), chosen.flatMap((part) => exercise[part])]))
  const solutionOf = (folder: string) => `${folder}-solution`
  const starterOf = (folder: string) => `${folder}-starter`

  const types = checkTypes(
    new Map([...lay(scripted, solutionOf, ['solution', 'tests']), ...lay(scripted, starterOf, ['files'])]),
  )
  const tested = scripted.filter(({ exercise }) => exercise.tests.length > 0)
  const runs = new Map([
    ...(tested.length === 0 ? [] : await runVitest(lay(tested, solutionOf, ['solution', 'tests']), { timeoutMs })),
    ...(tested.length === 0 ? [] : await runVitest(lay(tested, starterOf, ['files', 'tests']), { timeoutMs })),
  ])
  for (const { exercise, folder } of numbered)
    if (exercise.language === 'python' && exercise.tests.length > 0) {
      const { runTests } = await pythonInside()
      runs.set(solutionOf(folder), runTests([...exercise.solution, ...exercise.tests]))
      runs.set(starterOf(folder), runTests([...exercise.files, ...exercise.tests]))
    }

  return Promise.all(
    numbered.map(async ({ exercise, folder }) => {
      const placed = (faults: CodeFault[], own: Part) =>
        faults.map((fault) => ({
          ...fault,
          part: exercise.tests.some(({ path }) => path === fault.path) ? ('tests' as const) : own,
        }))
      const solution = runs.get(solutionOf(folder)) ?? none
      const starter = runs.get(starterOf(folder)) ?? none
      const grammar = await parseExercise(exercise)
      const faults = [
        ...grammar,
        ...(grammar.length > 0
          ? []
          : [
              ...placed(types.get(solutionOf(folder)) ?? [], 'solution'),
              ...placed(types.get(starterOf(folder)) ?? [], 'files'),
            ]),
        ...placed(solution.broken, 'solution'),
        ...placed(starter.broken, 'files').map((fault) => ({ ...fault, message: `on the starter: ${fault.message}` })),
        ...judge(exercise, solution, starter),
      ]
      return { id: exercise.id, faults, solution: countOf(solution), starter: countOf(starter) }
    }),
  )
}

const countOf = ({ results }: TestRun) => ({
  passed: results.filter(({ passed }) => passed).length,
  tests: results.length,
})

function judge(exercise: Provable, solution: TestRun, starter: TestRun): Proof['faults'] {
  const [test] = exercise.tests
  if (test === undefined) return []
  const fault = (message: string, line = 1) => ({ path: test.path, line, part: 'tests' as const, message })
  const failed = solution.results.filter(({ passed }) => !passed)
  return [
    ...failed.map(({ name, message }) =>
      fault(`the solution fails "${name}": ${firstLines(message)}`, lineOf(message, test)),
    ),
    ...(solution.results.length === 0 ? [fault('no test ran on the solution')] : []),
    ...(starter.broken.length === 0 && starter.results.every(({ passed }) => passed)
      ? [fault('the starter passes every test: at least one has to fail')]
      : []),
  ]
}

/** Of a stack or of Python's "(test_atom.py:12)". */
function lineOf(message: string, { path }: CodeFile): number {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return Number(new RegExp(`${escaped}:(\\d+)`).exec(message)?.[1] ?? 1)
}

const firstLines = (message: string) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(0, 3)
    .join(' ')
