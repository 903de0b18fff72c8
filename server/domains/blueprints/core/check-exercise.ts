import type { ExerciseDraft } from '../blueprint-draft'
import type { Finding } from './places'
import { seriesFaults, writtenTestNames } from './test-series'

type Needs = { code: boolean; tests: boolean; flaws: boolean; quiz: boolean }

const built: Needs = { code: true, tests: true, flaws: false, quiz: false }
const read: Needs = { code: true, tests: false, flaws: true, quiz: false }

/** What each kind of exercise cannot be without. */
const needsOf: Record<ExerciseDraft['kind'], Needs> = {
  build: built,
  coding: built,
  refactor: built,
  project: built,
  diagnosis: read,
  code_review: read,
  review: { code: false, tests: false, flaws: false, quiz: false },
  quiz: { code: false, tests: false, flaws: false, quiz: true },
}

const endings = {
  typescript: { file: /\.ts$/, test: /(^|\/)[^/]+\.test\.ts$/, say: 'name.ts, and tests name.test.ts' },
  javascript: { file: /\.js$/, test: /(^|\/)[^/]+\.test\.js$/, say: 'name.js, and tests name.test.js' },
  python: { file: /\.py$/, test: /^test_[^/]+\.py$/, say: 'name.py, and tests test_name.py' },
}

export function checkExercise(exercise: ExerciseDraft): Finding[] {
  const checks = [checkParts, checkFileNames, checkReviewTests, checkFlaws, checkHints, checkMetrics]
  return checks.flatMap((check) => check(exercise))
}

function checkParts(exercise: ExerciseDraft): Finding[] {
  const { kind, language, files, solution, tests, flaws, quiz } = exercise
  const needs = needsOf[kind]
  const missing = (is: boolean, needed: boolean, path: string, what: string): Finding[] =>
    is || !needed ? [] : [{ path: [path], problem: `is a ${kind} without ${what}`, instead: `Add ${what}.` }]
  return [
    ...missing(language !== null, kind !== 'quiz', 'language', 'a language'),
    ...missing(files.length > 0, needs.code, 'files', 'a starter'),
    ...missing(solution.length > 0, needs.code, 'solution', 'a solution'),
    ...missing(tests.length > 0, needs.tests, 'tests', 'tests'),
    ...missing(flaws.length > 0, needs.flaws, 'flaws', 'flaws'),
    ...missing(quiz.length > 0, needs.quiz, 'quiz', 'questions'),
  ]
}

function checkFileNames({ language, files, solution, tests, reviewTests }: ExerciseDraft): Finding[] {
  const found: Finding[] = []
  const report = (path: Finding['path'], problem: string, instead: string) =>
    void found.push({ path, problem, instead })
  const known = language === null ? undefined : endings[language]
  for (const [name, all] of Object.entries({ files, solution, tests, reviewTests }))
    for (const [at, { path }] of all.entries())
      if (!(name === 'tests' || name === 'reviewTests' ? known?.test : known?.file)?.test(path))
        report(
          [name, at],
          `is no file of ${language ?? 'an exercise without a language'}`,
          `Use ${known?.say ?? 'none'}.`,
        )
  const paths = (all: { path: string }[]) => all.map(({ path }) => path).join(', ')
  if (files.length > 0 && solution.length > 0 && paths(files) !== paths(solution)) {
    const problem = `has the files ${paths(solution)} in its solution and ${paths(files)} in its starter`
    report(['solution'], problem, 'Give both the same files.')
  }
  const code = [...files, ...solution]
  for (const [part, all, others] of [
    ['tests', tests, code] as const,
    ['reviewTests', reviewTests, [...code, ...tests]] as const,
  ])
    for (const [at, { path }] of all.entries())
      if (others.some((file) => file.path === path))
        report([part, at], 'has the name of another file', 'Tests lie beside the code: call it otherwise.')
  return found
}

function checkReviewTests({ kind, language, reviewTests }: ExerciseDraft): Finding[] {
  if (reviewTests.length > 0 && !needsOf[kind].tests) {
    const instead = 'Only what is built can be tested: take the folder review/ away, or change the kind.'
    return [{ path: ['reviewTests', 0], problem: `is a test for reviews of a ${kind}`, instead }]
  }
  if (language === null) return []
  const instead = 'Give each of a series the same name and a larger number, three times at least.'
  return reviewTests.flatMap(({ text }, at) =>
    seriesFaults(writtenTestNames(text, language), language).map((problem) => ({
      path: ['reviewTests', at],
      problem,
      instead,
    })),
  )
}

function checkFlaws({ flaws, files }: ExerciseDraft): Finding[] {
  return flaws.flatMap(({ path, from, to }, at): Finding[] => {
    const file = files.find((one) => one.path === path)
    if (file === undefined) {
      const instead = 'Name a file of the starter.'
      return [{ path: ['flaws', at, 'path'], problem: `is a flaw in ${path}, which is not there`, instead }]
    }
    const lines = file.text.replace(/\n$/, '').split('\n')
    if (to <= lines.length && lines.slice(from - 1, to).some((line) => line.trim() !== '')) return []
    const instead = `Lines count from 1, both ends belong to it. ${path} has ${lines.length}.`
    return [{ path: ['flaws', at], problem: `marks lines ${from} to ${to} of ${path}, where nothing is`, instead }]
  })
}

function checkHints({ kind, hints }: ExerciseDraft): Finding[] {
  const cost = hints.reduce((sum, { penalty }) => sum + penalty, 0)
  const found: Finding[] = []
  if (kind !== 'quiz' && (hints.length < 2 || hints.length > 4)) {
    const instead = 'Write two to four, from a nudge to nearly the answer.'
    found.push({ path: ['hints'], problem: `has ${hints.length} hints`, instead })
  }
  if (cost > 100) {
    const instead = 'All of them together take at most 100 percent.'
    found.push({ path: ['hints'], problem: `has hints that take ${cost} percent of the points`, instead })
  }
  return found
}

function checkMetrics({ kind, metrics }: ExerciseDraft): Finding[] {
  if (metrics.length === 0 || kind === 'refactor') return []
  const instead = 'Only a refactoring has something to make better: take them away, or change the kind.'
  return [{ path: ['metrics'], problem: `is a ${kind} with metrics`, instead }]
}
