import { scopeNames, scopes } from '../../platform/scopes'
import { router } from '../../trpc/init'
import { publicProcedure, signedInProcedure } from '../../trpc/ladder'
import { changePassword } from './change-password'
import { checkUsername } from './check-username'
import { confirmEmailChange } from './confirm-email-change'
import { createToken } from './create-token'
import { deleteAccount } from './delete-account'
import { endSessions } from './end-sessions'
import { exportData } from './export-data'
import * as limits from './limits'
import { listSessions } from './list-sessions'
import { listTokens } from './list-tokens'
import { readPicture } from './read-picture'
import { readProfile } from './read-profile'
import { readViewer } from './read-viewer'
import { requestEmailChange } from './request-email-change'
import { requestPasswordReset } from './request-password-reset'
import { requestVerification } from './request-verification'
import { resetPassword } from './reset-password'
import { revokeToken } from './revoke-token'
import { removePicture, savePicture } from './save-picture'
import { saveProfile } from './save-profile'
import * as schema from './schema'
import { signIn } from './sign-in'
import { signUp } from './sign-up'
import { verifyEmail } from './verify-email'

const ok = { ok: true } as const

export const identityRouter = router({
  viewer: publicProcedure({ summary: 'Who is calling; null when nobody is signed in.', scope: null })
    .output(schema.viewer.nullable())
    .query(async ({ ctx }) => {
      const actor = await ctx.actor()
      return actor.kind === 'nobody' ? null : readViewer(actor)
    }),

  signUp: publicProcedure({
    summary: 'Make an account and sign in.',
    scope: null,
    limits: [{ by: 'network', limit: limits.signUp }],
  })
    .input(schema.signUpInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      const { userId } = await signUp({ services: ctx.services, input })
      await ctx.signIn(userId)
      return ok
    }),

  signIn: publicProcedure({
    summary: 'Sign in with an e-mail address or a username.',
    scope: null,
    limits: [{ by: 'network', limit: limits.signIn }],
  })
    .input(schema.signInInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      const { userId } = await signIn({ services: ctx.services, network: ctx.request.network, ...input })
      await ctx.endOwnSession() // a browser has one session, and the new one never reuses an id
      await ctx.signIn(userId)
      return ok
    }),

  signOut: publicProcedure({ summary: 'End the session of this browser.', scope: null })
    .output(schema.done)
    .mutation(async ({ ctx }) => {
      await ctx.endOwnSession()
      ctx.signOut()
      return ok
    }),

  usernameAvailable: publicProcedure({
    summary: 'Whether a username is free, and the nearest free one.',
    scope: null,
    limits: [{ by: 'network', limit: limits.lookUp }],
    example: { username: 'ada' },
  })
    .input(schema.usernameInput)
    .output(schema.usernameAnswer)
    .query(({ ctx, input }) => checkUsername({ db: ctx.services.db, ...input })),

  requestPasswordReset: publicProcedure({
    summary: 'Send a link to choose a new password. Answers the same whether there is an account or not.',
    scope: null,
    limits: [{ by: 'network', limit: limits.mail }],
  })
    .input(schema.emailInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await requestPasswordReset({ services: ctx.services, ...input })
      return ok
    }),

  resetPassword: publicProcedure({
    summary: 'Choose a new password with the link from the mail.',
    scope: null,
    limits: [{ by: 'network', limit: limits.signIn }],
  })
    .input(schema.resetPasswordInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await resetPassword({ services: ctx.services, ...input })
      return ok
    }),

  changePassword: signedInProcedure({ summary: 'Change the password; every other session ends.', scope: null })
    .input(schema.changePasswordInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await changePassword({ services: ctx.services, user: ctx.me.user, ...input })
      await ctx.signIn(ctx.me.user.id)
      return ok
    }),

  requestEmailVerification: signedInProcedure({
    summary: 'Send the mail that confirms your address once more.',
    scope: null,
    limits: [{ by: 'account', limit: limits.mail }],
  })
    .output(schema.done)
    .mutation(async ({ ctx }) => {
      await requestVerification({ services: ctx.services, user: ctx.me.user })
      return ok
    }),

  verifyEmail: publicProcedure({
    summary: 'Confirm an address with the link from the mail.',
    scope: null,
    limits: [{ by: 'network', limit: limits.signIn }],
  })
    .input(schema.tokenInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await verifyEmail({ services: ctx.services, ...input })
      return ok
    }),

  requestEmailChange: signedInProcedure({
    summary: 'Send a link to a new address; it counts once the link is opened.',
    scope: null,
    limits: [{ by: 'account', limit: limits.mail }],
  })
    .input(schema.changeEmailInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await requestEmailChange({ services: ctx.services, user: ctx.me.user, ...input })
      return ok
    }),

  confirmEmailChange: publicProcedure({
    summary: 'Change the address with the link from the mail.',
    scope: null,
    limits: [{ by: 'network', limit: limits.signIn }],
  })
    .input(schema.tokenInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await confirmEmailChange({ services: ctx.services, requestId: ctx.request.requestId, ...input })
      return ok
    }),

  profile: signedInProcedure({ summary: 'Your profile.', scope: 'profile:read' })
    .output(schema.profile)
    .query(({ ctx }) => readProfile({ db: ctx.services.db, userId: ctx.me.user.id })),

  saveProfile: signedInProcedure({
    summary: 'Save your profile; every field is replaced.',
    scope: 'profile:write',
    example: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      bio: 'I bake, and I count.',
      location: 'London',
      website: 'https://example.org',
      timezone: 'Europe/London',
      learningGoals: ['Understand state machines'],
      interests: ['sourdough'],
    },
  })
    .input(schema.saveProfileInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await saveProfile({ db: ctx.services.db, userId: ctx.me.user.id, input })
      return ok
    }),

  savePicture: signedInProcedure({
    summary: 'Set your picture.',
    scope: null,
    limits: [{ by: 'account', limit: limits.upload }],
  })
    .input(schema.savePictureInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await savePicture({ db: ctx.services.db, userId: ctx.me.user.id, ...input })
      return ok
    }),

  removePicture: signedInProcedure({ summary: 'Remove your picture.', scope: null })
    .output(schema.done)
    .mutation(async ({ ctx }) => {
      await removePicture({ db: ctx.services.db, userId: ctx.me.user.id })
      return ok
    }),

  picture: publicProcedure({ summary: "A person's picture, by the id in its address.", scope: null })
    .input(schema.idInput)
    .output(schema.picture)
    .query(({ ctx, input }) => readPicture({ db: ctx.services.db, ...input })),

  sessions: signedInProcedure({ summary: 'Where you are signed in.', scope: null })
    .output(schema.sessionList)
    .query(({ ctx }) =>
      listSessions({ services: ctx.services, userId: ctx.me.user.id, currentPublicId: ctx.ownSessionId(ctx.me) }),
    ),

  endSession: signedInProcedure({ summary: 'End one of your sessions.', scope: null })
    .input(schema.idInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await endSessions({ services: ctx.services, userId: ctx.me.user.id, publicId: input.id })
      if (input.id === ctx.ownSessionId(ctx.me)) ctx.signOut()
      return ok
    }),

  endSessions: signedInProcedure({ summary: 'End all your sessions, or all but this one.', scope: null })
    .input(schema.endSessionsInput)
    .output(schema.endedSessions)
    .mutation(async ({ ctx, input }) => {
      const keep = input.which === 'others' ? (ctx.ownSessionId(ctx.me) ?? undefined) : undefined
      const ended = await endSessions({ services: ctx.services, userId: ctx.me.user.id, exceptPublicId: keep })
      if (keep === undefined) ctx.signOut()
      return { ended }
    }),

  tokens: signedInProcedure({ summary: 'Your personal tokens, and what one can be allowed.', scope: null })
    .output(schema.tokenList)
    .query(async ({ ctx }) => ({
      tokens: await listTokens({ db: ctx.services.db, userId: ctx.me.user.id }),
      scopes: scopeNames.map((name) => ({ name, summary: scopes[name] })),
    })),

  createToken: signedInProcedure({
    summary: 'Make a personal token. It is shown this once.',
    scope: null,
    limits: [{ by: 'account', limit: limits.upload }],
  })
    .input(schema.createTokenInput)
    .output(schema.createdToken)
    .mutation(({ ctx, input }) =>
      createToken({ services: ctx.services, userId: ctx.me.user.id, input, requestId: ctx.request.requestId }),
    ),

  revokeToken: signedInProcedure({ summary: 'Revoke a token for good.', scope: null })
    .input(schema.idInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await revokeToken({
        services: ctx.services,
        userId: ctx.me.user.id,
        id: input.id,
        requestId: ctx.request.requestId,
      })
      return ok
    }),

  exportMyData: signedInProcedure({
    summary: 'Everything kept about you, as JSON.',
    scope: null,
    limits: [{ by: 'account', limit: limits.upload }],
  })
    .output(schema.personalData)
    .query(({ ctx }) => exportData({ services: ctx.services, userId: ctx.me.user.id })),

  deleteAccount: signedInProcedure({ summary: 'Delete your account and what is in it.', scope: null })
    .input(schema.passwordInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await deleteAccount({ services: ctx.services, userId: ctx.me.user.id, ...input })
      ctx.signOut()
      return ok
    }),
})
