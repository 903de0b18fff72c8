import { router } from '../../trpc/init'
import { signedInProcedure } from '../../trpc/ladder'
import { dropDraft } from './drop-draft'
import { followRun } from './follow-run'
import { giveUp } from './give-up'
import * as limits from './limits'
import { listAttempts } from './list-attempts'
import { readAttempt } from './read-attempt'
import { readSolution } from './read-solution'
import { readSubmission } from './read-submission'
import { readWorkbench } from './read-workbench'
import { redoExercise } from './redo-exercise'
import { runExercise } from './run-exercise'
import { saveDraft } from './save-draft'
import * as schema from './schema'
import { startClock } from './start-clock'
import { submitExercise } from './submit-exercise'
import { takeHint } from './take-hint'

const some = { exerciseId: '00000000-0000-4000-8000-000000000000' }
const files = [{ path: 'atom.js', text: 'export const answer = 42\n' }]
const read = { scope: 'exercises:read' } as const
const write = { scope: 'exercises:write' } as const
const choosing = { ...write, limits: [{ by: 'account' as const, limit: limits.choosing }] }

export const exercisesRouter = router({
  read: signedInProcedure({
    summary: 'One exercise with its files, tests, your draft, and where you stand.',
    ...read,
    example: some,
  })
    .input(schema.workbenchInput)
    .output(schema.workbench)
    .query(({ ctx, input }) => readWorkbench({ services: ctx.services, userId: ctx.me.user.id, address: input })),

  run: signedInProcedure({
    summary: 'Run code against the tests of an exercise. Nothing is kept.',
    ...write,
    limits: [{ by: 'account', limit: limits.running }],
    example: { ...some, files, key: 'a-run' },
  })
    .input(schema.runInput)
    .output(schema.ran)
    .mutation(({ ctx, input, signal }) =>
      runExercise({ services: ctx.services, userId: ctx.me.user.id, input, signal }),
    ),

  follow: signedInProcedure({
    summary: 'How a run or a submission of yours goes on, by its key, to its end.',
    ...read,
    example: { key: 'a-run' },
    yields: schema.followed,
  })
    .input(schema.followInput)
    .subscription(async function* ({ ctx, input, signal }) {
      const progress = followRun({
        services: ctx.services,
        userId: ctx.me.user.id,
        key: input.key,
        signal: signal ?? new AbortController().signal,
      })
      for await (const one of progress) yield schema.followed.parse(one)
    }),

  submit: signedInProcedure({
    summary: 'Hand in files, answers or findings. The same key twice is the same attempt, with the same answer.',
    ...write,
    limits: [{ by: 'account', limit: limits.submitting }],
    example: { ...some, files, submissionKey: 'my-first-attempt' },
  })
    .input(schema.submitInput)
    .output(schema.submitted)
    .mutation(({ ctx, input }) => submitExercise({ services: ctx.services, userId: ctx.me.user.id, input })),

  submission: signedInProcedure({
    summary: 'What a submission came to, by its id or your key, for a program that lost the answer.',
    ...read,
    example: { submissionKey: 'my-first-attempt' },
  })
    .input(schema.submissionInput)
    .output(schema.submitted)
    .query(({ ctx, input }) => readSubmission({ services: ctx.services, userId: ctx.me.user.id, by: input })),

  saveDraft: signedInProcedure({
    summary: 'Keep unfinished work. Where another window was faster, nothing is overwritten.',
    ...write,
    limits: [{ by: 'account', limit: limits.saving }],
    example: { ...some, files, version: 0 },
  })
    .input(schema.saveDraftInput)
    .output(schema.draftSaved)
    .mutation(({ ctx, input }) => saveDraft({ services: ctx.services, userId: ctx.me.user.id, input })),

  dropDraft: signedInProcedure({ summary: 'Throw unfinished work away.', ...choosing, example: some })
    .input(schema.exerciseInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await dropDraft({ services: ctx.services, userId: ctx.me.user.id, exerciseId: input.exerciseId })
      return { ok: true as const }
    }),

  takeHint: signedInProcedure({
    summary: 'Take the next hint, for the part of the points that it costs.',
    ...choosing,
    example: { ...some, hintId: 'nudge' },
  })
    .input(schema.hintInput)
    .output(schema.hintTaken)
    .mutation(({ ctx, input }) => takeHint({ services: ctx.services, userId: ctx.me.user.id, input })),

  giveUp: signedInProcedure({
    summary: 'See the solution without passing. What is passed later brings no points.',
    ...choosing,
    example: some,
  })
    .input(schema.exerciseInput)
    .output(schema.standing)
    .mutation(({ ctx, input }) =>
      giveUp({ services: ctx.services, userId: ctx.me.user.id, exerciseId: input.exerciseId }),
    ),

  solution: signedInProcedure({
    summary: 'A solution, with why each flaw is one: after passing or giving up.',
    ...read,
    example: some,
  })
    .input(schema.exerciseInput)
    .output(schema.solution)
    .query(({ ctx, input }) =>
      readSolution({ services: ctx.services, userId: ctx.me.user.id, exerciseId: input.exerciseId }),
    ),

  attempts: signedInProcedure({ summary: 'Your attempts at an exercise, newest first.', ...read, example: some })
    .input(schema.attemptsInput)
    .output(schema.attempts)
    .query(({ ctx, input }) => listAttempts({ services: ctx.services, userId: ctx.me.user.id, input })),

  attempt: signedInProcedure({
    summary: 'One of your attempts with what you handed in, and what you had before.',
    ...read,
    example: { submissionId: some.exerciseId },
  })
    .input(schema.attemptInput)
    .output(schema.attemptWork)
    .query(({ ctx, input }) =>
      readAttempt({ services: ctx.services, userId: ctx.me.user.id, submissionId: input.submissionId }),
    ),

  startClock: signedInProcedure({
    summary: 'Start the time of an exercise that has a limit, or start it again once it is over.',
    ...choosing,
    example: some,
  })
    .input(schema.exerciseInput)
    .output(schema.standing)
    .mutation(({ ctx, input }) =>
      startClock({ services: ctx.services, userId: ctx.me.user.id, exerciseId: input.exerciseId }),
    ),

  redo: signedInProcedure({
    summary: 'Do a passed exercise once more, in the words of something else.',
    ...write,
    limits: [{ by: 'account', limit: limits.redoing }],
    example: some,
  })
    .input(schema.exerciseInput)
    .output(schema.redone)
    .mutation(({ ctx, input }) =>
      redoExercise({ services: ctx.services, userId: ctx.me.user.id, exerciseId: input.exerciseId }),
    ),
})
