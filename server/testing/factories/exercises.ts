import { exercisesJson } from '../../domains/exercises/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeGeneratedModule } from './courses'
import { makeUser } from './identity'
import { momentOf, nextNumber, subjectOf } from './variety'

export async function makeExercise(tx: Tx, overrides: Partial<Prisma.ExerciseUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const { entity, metric } = subjectOf(number)
  return tx.exercise.create({
    data: {
      orderIndex: number,
      slug: `exercise-${number}`,
      kind: 'refactor',
      title: `Untangle the ${entity}`,
      prompt: `Everybody can change the ${metric} of a ${entity}. See to it that only the ${entity} can.`,
      language: 'javascript',
      files: asStored(exercisesJson['exercises.files'], [
        { path: 'main.js', text: `export class Thing {\n  ${metric} = 1\n}\n` },
      ]),
      solution: asStored(exercisesJson['exercises.solution'], [
        { path: 'main.js', text: `export class Thing {\n  #${metric} = 1\n}\n` },
      ]),
      tests: asStored(exercisesJson['exercises.tests'], [
        {
          path: 'main.test.js',
          text: `test('nobody reaches in', () => expect(new Thing().${metric}).toBe(undefined))\n`,
        },
      ]),
      reviewTests: asStored(exercisesJson['exercises.review_tests'], [
        { path: 'edge.test.js', text: "test('stays one', () => expect(new Thing()).toEqual({}))\n" },
      ]),
      flaws: asStored(exercisesJson['exercises.flaws'], [
        {
          id: 'open-state',
          axis: 'code_sense',
          rule: 'private-state',
          path: 'main.js',
          from: 2,
          to: 2,
          why: 'Everybody can set it to anything.',
        },
      ]),
      hints: asStored(exercisesJson['exercises.hints'], [
        { id: 'hash', text: 'A name that begins with # is seen inside of the class only.', penalty: 10 },
        { id: 'method', text: 'Let the class say how it may change.', penalty: 25 },
      ]),
      limits: asStored(exercisesJson['exercises.limits'], { cpuMs: 1_000 }),
      metrics: asStored(exercisesJson['exercises.metrics'], ['statements']),
      difficultyLevel: 1 + (number % 10),
      timeLimitMinutes: 30,
      ...overrides,
      moduleId: overrides.moduleId ?? (await makeGeneratedModule(tx)).id,
    },
  })
}

/** An exercise without code. */
export async function makeQuiz(tx: Tx, overrides: Partial<Prisma.ExerciseUncheckedCreateInput> = {}) {
  const quiz = asStored(exercisesJson['exercises.quiz'], [
    {
      id: 'who-decides',
      kind: 'single',
      prompt: 'Who decides what may happen to it?',
      options: [
        { id: 'itself', text: 'It does' },
        { id: 'anybody', text: 'Anybody' },
      ],
      answer: ['itself'],
      why: 'Only it knows its rules.',
    },
    {
      id: 'keyword',
      kind: 'fill-in',
      prompt: 'A private field begins with ___.',
      answer: [['#', 'a hash']],
      why: 'That is the syntax.',
    },
  ])
  const noCode = {
    kind: 'quiz',
    language: null,
    files: [],
    solution: [],
    tests: [],
    reviewTests: [],
    flaws: [],
    hints: [],
    metrics: [],
  } as const
  return makeExercise(tx, { title: 'What do you remember?', ...noCode, quiz, ...overrides })
}

/** A past exercise, done once more in other words. */
export async function makeVariant(tx: Tx, overrides: Partial<Prisma.ExerciseUncheckedCreateInput> = {}) {
  const moduleId = overrides.moduleId ?? (await makeGeneratedModule(tx)).id
  const variantOf = overrides.variantOf ?? (await makeExercise(tx, { moduleId })).id
  return makeExercise(tx, { kind: 'review', isRequired: false, seed: nextNumber(), ...overrides, moduleId, variantOf })
}

export async function makeSubmission(tx: Tx, overrides: Partial<Prisma.SubmissionUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.submission.create({
    data: {
      submissionKey: `attempt-${number}`,
      number,
      files: asStored(exercisesJson['submissions.files'].unwrap(), [
        { path: 'main.js', text: `export const answer = ${number}\n` },
      ]),
      status: 'passed',
      score: 50 + (number % 50),
      executionTimeMs: 10 + number,
      memoryUsedMb: 12.5,
      workUnits: 1_000 + number,
      submittedAt: momentOf(number),
      evaluatedAt: momentOf(number + 1),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      exerciseId: overrides.exerciseId ?? (await makeExercise(tx)).id,
    },
  })
}

export async function makeEvaluation(tx: Tx, overrides: Partial<Prisma.EvaluationUncheckedCreateInput> = {}) {
  return tx.evaluation.create({
    data: {
      agentType: 'runner',
      outcome: 'passed',
      passed: true,
      testResults: asStored(exercisesJson['evaluations.test_results'], [
        { name: 'nobody reaches in', status: 'passed', durationMs: 3 },
      ]),
      feedback: asStored(exercisesJson['evaluations.feedback'], { summary: 'Every test passes.' }),
      suggestions: asStored(exercisesJson['evaluations.suggestions'], [{ kind: 'next', text: 'Name the states.' }]),
      createdAt: momentOf(nextNumber()),
      ...overrides,
      submissionId: overrides.submissionId ?? (await makeSubmission(tx)).id,
    },
  })
}

export async function makeExerciseProgress(
  tx: Tx,
  overrides: Partial<Prisma.ExerciseProgressUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.exerciseProgress.create({
    data: {
      status: 'passed',
      bestScore: 50 + (number % 50),
      attempts: 2,
      hintsRevealed: asStored(exercisesJson['exercise_progress.hints_revealed'], ['hash']),
      lastSubmittedAt: momentOf(number),
      passedAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      exerciseId: overrides.exerciseId ?? (await makeExercise(tx)).id,
    },
  })
}

export async function makeExerciseDraft(tx: Tx, overrides: Partial<Prisma.ExerciseDraftUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.exerciseDraft.create({
    data: {
      files: asStored(exercisesJson['exercise_drafts.files'].unwrap(), [
        { path: 'main.js', text: `// not finished, ${number}\n` },
      ]),
      version: 1 + (number % 9),
      savedAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      exerciseId: overrides.exerciseId ?? (await makeExercise(tx)).id,
    },
  })
}
