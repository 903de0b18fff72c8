import { randomUUID } from 'node:crypto'
import { createToken } from '../domains/identity/create-token'
import { onboardingJson } from '../domains/onboarding/stored-json'
import type { Services } from '../platform/services'
import { asStored } from './factories/as-stored'
import { makeCourseGeneration, makeGeneratedCourse, makeGeneratedModule, makeModuleProgress } from './factories/courses'
import { makeExercise, makeSubmission } from './factories/exercises'
import { makeOnboardingDraft } from './factories/onboarding'
import { type Person, testPassword } from './factories/people'
import { makeArchitectureReview, makeReviewDispute } from './factories/reviews'

/** The people of one test of one procedure. Everything that an input names belongs to `owner`. */
export type World = { services: Services; owner: Person; ownSessionId: string; admin: Person }

export type AccessRule = {
  who: 'anyone' | 'signed-in' | 'instructor' | 'admin'
  /** The scope that lets a token call it; 'browser' where no token may; 'any' where nobody has to be known. */
  token: string
  input?: (world: World) => unknown
  /** The input names something of the owner: everybody else hears that there is no such thing. */
  owned?: true
  /** A subscription that says nothing until something happens, so that being let in is all there is to see. */
  waits?: true
}

/**
 * Who may call what, written down a second time by hand. A procedure that is not in here fails the test, and so does
 * one whose code has changed its mind without this list.
 */
export const accessRules: Record<string, AccessRule> = {
  'identity.viewer': { who: 'anyone', token: 'any' },
  'identity.signUp': {
    who: 'anyone',
    token: 'any',
    input: () => ({
      email: fresh('mail@example.org'),
      username: fresh('somebody').replace('@', '-'),
      password: testPassword,
    }),
  },
  'identity.signIn': {
    who: 'anyone',
    token: 'any',
    input: ({ owner }) => ({ login: owner.email, password: testPassword }),
  },
  'identity.signOut': { who: 'anyone', token: 'any' },
  'identity.usernameAvailable': { who: 'anyone', token: 'any', input: () => ({ username: 'ada' }) },
  'identity.requestPasswordReset': { who: 'anyone', token: 'any', input: ({ owner }) => ({ email: owner.email }) },
  'identity.resetPassword': { who: 'anyone', token: 'any', input: () => ({ token: 'x', password: testPassword }) },
  'identity.changePassword': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ current: testPassword, next: `${testPassword} anew` }),
  },
  'identity.requestEmailVerification': { who: 'signed-in', token: 'browser' },
  'identity.verifyEmail': { who: 'anyone', token: 'any', input: () => ({ token: 'x' }) },
  'identity.requestEmailChange': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ email: fresh('new@example.org'), password: testPassword }),
  },
  'identity.confirmEmailChange': { who: 'anyone', token: 'any', input: () => ({ token: 'x' }) },
  'identity.profile': { who: 'signed-in', token: 'profile:read' },
  'identity.saveProfile': {
    who: 'signed-in',
    token: 'profile:write',
    input: () => ({
      firstName: 'Ada',
      lastName: null,
      bio: null,
      location: null,
      website: null,
      timezone: 'UTC',
      learningGoals: [],
      interests: [],
    }),
  },
  'identity.savePicture': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ contentBase64: Buffer.from('GIF89a').toString('base64') }),
  },
  'identity.removePicture': { who: 'signed-in', token: 'browser' },
  'identity.picture': { who: 'anyone', token: 'any', input: ({ owner }) => ({ id: owner.id }) },
  'identity.sessions': { who: 'signed-in', token: 'browser' },
  'identity.endSession': {
    who: 'signed-in',
    token: 'browser',
    input: ({ ownSessionId }) => ({ id: ownSessionId }),
    owned: true,
  },
  'identity.endSessions': { who: 'signed-in', token: 'browser', input: () => ({ which: 'others' }) },
  'identity.tokens': { who: 'signed-in', token: 'browser' },
  'identity.createToken': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ name: 'a program', scopes: ['profile:read'], expiresInDays: 1 }),
  },
  'identity.revokeToken': { who: 'signed-in', token: 'browser', input: ownToken, owned: true },
  'identity.exportMyData': { who: 'signed-in', token: 'browser' },
  'identity.deleteAccount': { who: 'signed-in', token: 'browser', input: () => ({ password: testPassword }) },
  'onboarding.preview': { who: 'anyone', token: 'any', input: () => ({ passion: 'sneakers' }) },
  'onboarding.samples': { who: 'anyone', token: 'any' },
  'onboarding.archetypes': { who: 'anyone', token: 'any' },
  'onboarding.quiz': { who: 'anyone', token: 'any' },
  'onboarding.extractVariables': { who: 'anyone', token: 'any', input: () => ({ passion: 'I trade rare sneakers.' }) },
  'onboarding.draft': { who: 'anyone', token: 'any' },
  'onboarding.change': { who: 'anyone', token: 'browser', input: () => ({ step: 'begin', passion: 'rare sneakers' }) },
  'onboarding.restart': { who: 'anyone', token: 'any' },
  'courses.begin': { who: 'signed-in', token: 'browser', input: ownDraft, owned: true },
  'courses.create': {
    who: 'signed-in',
    token: 'courses:write',
    input: () => ({ domain: 'rare sneakers', variables: { entity_primary: 'sneaker' }, key: 'mine' }),
  },
  'courses.generation': { who: 'signed-in', token: 'courses:read', input: ownCourse, owned: true },
  'courses.followGeneration': { who: 'signed-in', token: 'courses:read', input: ownCourse, owned: true },
  'courses.retryGeneration': { who: 'signed-in', token: 'courses:write', input: ownCourse, owned: true },
  'courses.list': { who: 'signed-in', token: 'courses:read' },
  'courses.read': { who: 'signed-in', token: 'courses:read', input: ownCourse, owned: true },
  'courses.lesson': { who: 'signed-in', token: 'courses:read', input: ownModule, owned: true },
  'courses.markSection': {
    who: 'signed-in',
    token: 'courses:write',
    input: async (world) => ({ ...(await ownModule(world)), section: 'state', isRead: true }),
    owned: true,
  },
  'courses.noteReading': { who: 'signed-in', token: 'courses:write', input: ownModule, owned: true },
  'courses.rewrite': {
    who: 'signed-in',
    token: 'courses:write',
    input: async (world) => ({ ...(await ownCourse(world)), variables: { entity_primary: 'watch' } }),
    owned: true,
  },
  'courses.rename': {
    who: 'signed-in',
    token: 'courses:write',
    input: async (world) => ({ ...(await ownCourse(world)), title: 'Another name' }),
    owned: true,
  },
  'courses.setStatus': {
    who: 'signed-in',
    token: 'courses:write',
    input: async (world) => ({ ...(await ownCourse(world)), status: 'paused' }),
    owned: true,
  },
  'courses.share': {
    who: 'signed-in',
    token: 'courses:write',
    input: async (world) => ({ ...(await ownCourse(world)), isShared: true }),
    owned: true,
  },
  'courses.shared': {
    who: 'anyone',
    token: 'any',
    input: async ({ services, owner }) => ({
      slug: (await makeGeneratedCourse(services.db.client, { userId: owner.id })).shareSlug,
    }),
  },
  'exercises.read': { who: 'signed-in', token: 'exercises:read', input: ownExercise, owned: true },
  'exercises.run': {
    who: 'signed-in',
    token: 'exercises:write',
    input: async (world) => ({ ...(await ownExercise(world)), files: [] }),
    owned: true,
  },
  'exercises.follow': {
    who: 'signed-in',
    token: 'exercises:read',
    input: async (world) => ({ key: (await ownAttempt(world)).submissionKey }),
    waits: true,
  },
  'exercises.submit': {
    who: 'signed-in',
    token: 'exercises:write',
    input: async (world) => ({ ...(await ownExercise(world)), files: [], submissionKey: 'mine' }),
    owned: true,
  },
  'exercises.submission': {
    who: 'signed-in',
    token: 'exercises:read',
    input: async (world) => ({ submissionId: (await ownAttempt(world)).id }),
    owned: true,
  },
  'exercises.saveDraft': {
    who: 'signed-in',
    token: 'exercises:write',
    input: async (world) => ({ ...(await ownExercise(world)), files: [], version: 0 }),
    owned: true,
  },
  'exercises.dropDraft': { who: 'signed-in', token: 'exercises:write', input: ownExercise, owned: true },
  'exercises.takeHint': {
    who: 'signed-in',
    token: 'exercises:write',
    input: async (world) => ({ ...(await ownExercise(world)), hintId: 'hash' }),
    owned: true,
  },
  'exercises.giveUp': { who: 'signed-in', token: 'exercises:write', input: ownExercise, owned: true },
  'exercises.solution': { who: 'signed-in', token: 'exercises:read', input: ownExercise, owned: true },
  'exercises.attempts': { who: 'signed-in', token: 'exercises:read', input: ownExercise, owned: true },
  'exercises.attempt': {
    who: 'signed-in',
    token: 'exercises:read',
    input: async (world) => ({ submissionId: (await ownAttempt(world)).id }),
    owned: true,
  },
  'exercises.startClock': { who: 'signed-in', token: 'exercises:write', input: ownExercise, owned: true },
  'exercises.redo': { who: 'signed-in', token: 'exercises:write', input: ownExercise, owned: true },
  'reviews.request': { who: 'signed-in', token: 'reviews:write', input: attemptToReview, owned: true },
  'reviews.follow': { who: 'signed-in', token: 'reviews:read', input: attemptToReview, owned: true },
  'reviews.read': { who: 'signed-in', token: 'reviews:read', input: attemptToReview, owned: true },
  'reviews.dispute': {
    who: 'signed-in',
    token: 'reviews:write',
    input: async (world) => ({ ...(await ownReview(world)), factId: 'magic_value:1', reason: 'It needs no name.' }),
    owned: true,
  },
  'reviews.disputes': { who: 'signed-in', token: 'reviews:read' },
  // Not whose they are, but of which blueprint: the reviews' own tests say who decides.
  'reviews.readDispute': { who: 'signed-in', token: 'reviews:read', input: someDispute },
  'reviews.decide': {
    who: 'signed-in',
    token: 'reviews:write',
    input: async (world) => ({ ...(await someDispute(world)), isUpheld: true, decision: 'It is the first.' }),
  },
  'reviews.drift': { who: 'signed-in', token: 'reviews:read' },
  'templates.hydrate': {
    who: 'anyone',
    token: 'any',
    input: () => ({ template: 'The {ENTITY|plural}', variables: { entity_primary: 'sneaker' } }),
  },
  'tutor.plan': { who: 'signed-in', token: 'courses:read', input: coursePlanned, owned: true },
  'tutor.replan': { who: 'signed-in', token: 'courses:write', input: coursePlanned, owned: true },
  'ledger.mine': { who: 'signed-in', token: 'ledger:read', input: () => ({}) },
  'ledger.live': { who: 'signed-in', token: 'ledger:read', input: () => ({ lastEventId: '0' }) },
  'rewards.mine': { who: 'signed-in', token: 'ledger:read' },
  'discovery.search': { who: 'anyone', token: 'any', input: () => ({ query: 'react' }) },
  'admin.people': { who: 'admin', token: 'people:read', input: () => ({}) },
  'admin.changeRole': {
    who: 'admin',
    token: 'browser',
    input: ({ owner }) => ({ userId: owner.id, role: 'instructor' }),
  },
  'admin.outbox': { who: 'admin', token: 'browser', input: () => ({}) },
  'admin.openMail': {
    who: 'admin',
    token: 'browser',
    input: async ({ services, owner }) => ({
      id: (await services.db.client.mail.findFirstOrThrow({ where: { userId: owner.id } })).id,
    }),
  },
  'admin.audit': { who: 'admin', token: 'browser', input: () => ({}) },
  'system.describe': { who: 'anyone', token: 'any' },
  'system.types': { who: 'anyone', token: 'any' },
}

async function ownToken({ services, owner }: World): Promise<unknown> {
  const input = { name: 'a program', scopes: ['profile:read' as const], expiresInDays: null }
  const { id } = await createToken({ services, userId: owner.id, requestId: 'test', input })
  return { id }
}

async function coursePlanned({ services, owner }: World): Promise<unknown> {
  const course = await services.db.transaction((tx) => makeGeneratedCourse(tx, { userId: owner.id }))
  return { courseId: course.id }
}

async function ownCourse({ services: { db }, owner }: World): Promise<{ id: string }> {
  const { id } = await makeGeneratedCourse(db.client, { userId: owner.id })
  await makeCourseGeneration(db.client, { courseId: id })
  return { id }
}

async function ownModule(world: World): Promise<{ id: string; concept: string }> {
  const { client } = world.services.db
  const { id } = await ownCourse(world)
  const module = await makeGeneratedModule(client, { courseId: id })
  await makeModuleProgress(client, { userId: world.owner.id, moduleId: module.id })
  return { id, concept: module.conceptSlug }
}

async function ownExercise(world: World): Promise<{ exerciseId: string }> {
  const { client } = world.services.db
  const course = await makeGeneratedCourse(client, { userId: world.owner.id })
  const module = await makeGeneratedModule(client, { courseId: course.id })
  await makeModuleProgress(client, { userId: world.owner.id, moduleId: module.id })
  // Without metrics, for which its page would start the runner.
  const exercise = await makeExercise(client, { moduleId: module.id, kind: 'diagnosis', metrics: [] })
  return { exerciseId: exercise.id }
}

/** Looked at already, so that following it ends. */
async function ownAttempt(world: World) {
  const { exerciseId } = await ownExercise(world)
  return makeSubmission(world.services.db.client, { userId: world.owner.id, exerciseId })
}

async function attemptToReview(world: World): Promise<{ submissionId: string }> {
  return { submissionId: (await ownAttempt(world)).id }
}

async function ownReview(world: World): Promise<{ submissionId: string }> {
  const { submissionId } = await attemptToReview(world)
  await makeArchitectureReview(world.services.db.client, { submissionId })
  return { submissionId }
}

/** The owner's, who is no author of anything. */
async function someDispute(world: World): Promise<{ disputeId: string }> {
  const { submissionId } = await attemptToReview(world)
  const { client } = world.services.db
  const { id: reviewId } = await makeArchitectureReview(client, { submissionId })
  return { disputeId: (await makeReviewDispute(client, { reviewId })).id }
}

/** Too little for a course, so that its owner hears what is missing. */
async function ownDraft({ services, owner }: World): Promise<{ key: string }> {
  const creationKey = randomUUID()
  const state = asStored(onboardingJson['onboarding_drafts.state'], { creationKey })
  await makeOnboardingDraft(services.db.client, { userId: owner.id, state })
  return { key: creationKey }
}

let made = 0

function fresh(address: string): string {
  made += 1
  return `n${made}-${address}`
}
