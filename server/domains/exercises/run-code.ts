import type { Services } from '../../platform/services'
import { type CodeFile, contractVersion, type RunProgress, type Verdict } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import { limitsOf } from '../../runner/limits'
import { stageTitle } from './core/stage-title'
import type { OwnExercise } from './find-own-exercise'
import { measureStarter } from './measure-starter'

export type RunCode = {
  services: Pick<Services, 'config'> & { runner: Pick<Runner, 'run' | 'measure'> }
  userId: string
  exercise: OwnExercise
  files: CodeFile[]
  onProgress?: ((progress: RunProgress) => void) | undefined
  signal?: AbortSignal | undefined
}

/** One run of all tests; of a project one for each stage, up to the first that doesn't pass. */
export async function runCode(options: RunCode): Promise<Verdict[]> {
  const { exercise } = options
  if (exercise.form !== 'project') return [await runTests(options, exercise.tests)]
  const verdicts: Verdict[] = []
  for (const test of exercise.tests) {
    const verdict = inStage(stageTitle(test.path), await runTests(options, [test]))
    verdicts.push(verdict)
    if (verdict.status !== 'passed') break
  }
  return verdicts
}

async function runTests({ services, userId, exercise, files, onProgress, signal }: RunCode, tests: CodeFile[]) {
  const language = exercise.language ?? 'javascript'
  return services.runner.run({
    user: userId,
    request: {
      version: contractVersion,
      language,
      files,
      tests,
      limits: limitsOf(exercise.limits, services.config),
      seed: seedOf(exercise.id),
      checkTypes: language === 'typescript',
    },
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** The same for every run of an exercise, so that the same work has the same verdict. */
export const seedOf = (exerciseId: string): number => Number.parseInt(exerciseId.slice(0, 8), 16)

/** Two stages may have tests of the same name. */
function inStage(title: string, verdict: Verdict): Verdict {
  return {
    ...verdict,
    tests: verdict.tests.map((test) => ({ ...test, name: `${title} > ${test.name}`.slice(0, 300) })),
  }
}

/** The verdicts of all stages as one: that of the last one, with the tests of all. */
export function joinVerdicts(verdicts: readonly Verdict[]): Verdict {
  const last = verdicts.at(-1)
  if (last === undefined) return noVerdict
  const add = (read: (verdict: Verdict) => number) => verdicts.reduce((sum, verdict) => sum + read(verdict), 0)
  return {
    ...last,
    tests: verdicts.flatMap(({ tests }) => tests),
    output: verdicts.map(({ output }) => output).join(''),
    outputCut: verdicts.some(({ outputCut }) => outputCut),
    workUnits: add(({ workUnits }) => workUnits),
    memoryBytes: Math.max(...verdicts.map(({ memoryBytes }) => memoryBytes)),
    ms: add(({ ms }) => ms),
  }
}

const noVerdict: Verdict = {
  version: contractVersion,
  status: 'errored',
  reason: { kind: 'no_tests', text: 'This exercise has no tests, so nothing can pass.' },
  tests: [],
  diagnostics: [],
  output: '',
  outputCut: false,
  workUnits: 0,
  memoryBytes: 0,
  ms: 0,
}

/** What the exercise wants to get better, before and now. null: the runner could not count it, though both can be read. */
export async function measureChange({ services: { runner }, userId, exercise, files }: RunCode) {
  const { language, metrics } = exercise
  if (language === null || metrics.length === 0) return []
  const before = await measureStarter({ runner, userId, exercise })
  const after = await runner.measure({ language, files, user: userId })
  if (before === null || after === null) return null
  return metrics.map((name) => ({ name, before: before[name], after: after[name] }))
}
