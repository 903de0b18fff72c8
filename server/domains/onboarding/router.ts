import { archetypeQuiz } from '../../../content/quiz/archetype-quiz'
import { AppError } from '../../platform/errors'
import type { Context } from '../../trpc/context'
import { router } from '../../trpc/init'
import { publicProcedure } from '../../trpc/ladder'
import { changeDraft } from './change-draft'
import { readDraftCookie, writeDraftCookie } from './draft-cookie'
import { dropDraft } from './drop-draft'
import { findWords } from './find-words'
import type { Visitor } from './hold-draft'
import * as limits from './limits'
import { previewCourse, previewSamples } from './preview-course'
import { readArchetypes } from './read-archetypes'
import { readDraft } from './read-draft'
import * as schema from './schema'

const ok = { ok: true } as const

const quiz = {
  questions: archetypeQuiz.map(({ id, prompt, answers }) => ({
    id,
    prompt,
    answers: answers.map(({ id: answer, text }) => ({ id: answer, text })),
  })),
}

export const onboardingRouter = router({
  preview: publicProcedure({
    summary: 'The plan of the Universal Blueprint in the words of a passion.',
    scope: null,
    limits: [{ by: 'network', limit: limits.preview }],
    example: { passion: 'rare sneakers' },
  })
    .input(schema.previewInput)
    .output(schema.preview)
    .query(({ input }) => previewCourse(input)),

  samples: publicProcedure({ summary: 'The first module title in six domains.', scope: null })
    .output(schema.samples)
    .query(() => previewSamples),

  archetypes: publicProcedure({ summary: 'The archetypes, and the variables that each asks for.', scope: null })
    .output(schema.archetypeList)
    .query(() => readArchetypes()),

  quiz: publicProcedure({ summary: 'The questions that help to find an archetype.', scope: null })
    .output(schema.quiz)
    .query(() => quiz),

  extractVariables: publicProcedure({
    summary:
      'The variables that a passion names, with the words they came from, and questions for what it leaves open.',
    scope: null,
    limits: [{ by: 'network', limit: limits.extracting }],
    example: { passion: 'I trade rare sneakers and watch their resale price.', archetype: 'collector' },
  })
    .input(schema.extractInput)
    .output(schema.extraction)
    .query(async ({ ctx, input: { engine, ...input } }) => {
      const userId = engine === 'built-in' ? null : (await visitorOf(ctx)).userId
      return findWords({ ai: ctx.services.ai, ...input, userId })
    }),

  draft: publicProcedure({ summary: 'What you have said in onboarding so far, or null.', scope: null })
    .output(schema.draft.nullable())
    .query(async ({ ctx }) => readDraft({ services: ctx.services, visitor: await visitorOf(ctx) })),

  change: publicProcedure({
    summary: 'One step of onboarding. Works without an account; the browser keeps a cookie.',
    scope: null,
    limits: [{ by: 'network', limit: limits.drafting }],
    example: { step: 'begin', passion: 'rare sneakers' },
  })
    .input(schema.changeInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await refuseTokens(ctx)
      const { token } = await changeDraft({ services: ctx.services, visitor: await visitorOf(ctx), change: input })
      if (token !== null) ctx.request.setCookies.push(writeDraftCookie(token, ctx.request.secure))
      return ok
    }),

  restart: publicProcedure({
    summary: 'Forget what you have said in onboarding.',
    scope: null,
    limits: [{ by: 'network', limit: limits.drafting }],
  })
    .output(schema.done)
    .mutation(async ({ ctx }) => {
      await dropDraft({ db: ctx.services.db, visitor: await visitorOf(ctx) })
      return ok
    }),
})

/** A program with a token has no draft, and no scope lets it at its owner's: it makes courses itself. */
async function visitorOf(ctx: Context): Promise<Visitor> {
  const actor = await ctx.actor()
  if (actor.kind === 'token') return { userId: null, token: null }
  return {
    userId: actor.kind === 'nobody' ? null : actor.user.id,
    token: readDraftCookie(ctx.request.cookieHeader),
  }
}

async function refuseTokens(ctx: Context): Promise<void> {
  if ((await ctx.actor()).kind === 'token')
    throw new AppError('forbidden', { userMessage: 'This can only be done in the browser, not with a token.' })
}
