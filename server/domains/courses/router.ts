import { router } from '../../trpc/init'
import { publicProcedure, signedInProcedure } from '../../trpc/ladder'
import { readDraftCookie } from '../onboarding/draft-cookie'
import { beginCourse } from './begin-course'
import { followGeneration } from './follow-generation'
import * as limits from './limits'
import { listCourses } from './list-courses'
import { makeCourse } from './make-course'
import { markSection } from './mark-section'
import { noteReading } from './note-reading'
import { readCourse } from './read-course'
import { readGeneration } from './read-generation'
import { readLesson } from './read-lesson'
import { readSharedCourse } from './read-shared-course'
import { renameCourse } from './rename-course'
import { retryGeneration } from './retry-generation'
import { rewriteCourse } from './rewrite-course'
import * as schema from './schema'
import { setCourseStatus } from './set-course-status'
import { shareCourse } from './share-course'

const ok = { ok: true } as const
const someCourse = '00000000-0000-4000-8000-000000000000'

export const coursesRouter = router({
  begin: signedInProcedure({
    summary: 'Make a course from what onboarding gathered. The same key twice is the same course.',
    scope: null,
    limits: [{ by: 'account', limit: limits.making }],
  })
    .input(schema.beginInput)
    .output(schema.begun)
    .mutation(({ ctx, input }) =>
      beginCourse({
        services: ctx.services,
        userId: ctx.me.user.id,
        token: readDraftCookie(ctx.request.cookieHeader),
        key: input.key,
      }),
    ),

  create: signedInProcedure({
    summary: 'Make a course from a blueprint and your variables. The same key twice is the same course.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.making }],
    example: {
      domain: 'rare sneakers',
      archetype: 'collector',
      variables: {
        entity_primary: 'sneaker',
        metric: 'resale price',
        container: 'vault',
        action: 'trade',
        actor: 'collector',
      },
      key: 'my-first-course',
    },
  })
    .input(schema.createInput)
    .output(schema.begun)
    .mutation(({ ctx, input }) => makeCourse({ services: ctx.services, userId: ctx.me.user.id, input })),

  generation: signedInProcedure({
    summary: 'How far the making of a course is.',
    scope: 'courses:read',
    example: { id: someCourse },
  })
    .input(schema.courseInput)
    .output(schema.generation)
    .query(({ ctx, input }) => readGeneration({ services: ctx.services, userId: ctx.me.user.id, courseId: input.id })),

  followGeneration: signedInProcedure({
    summary: 'How far the making of a course is, whenever that changes, to its end.',
    scope: 'courses:read',
    example: { id: someCourse },
    yields: schema.generation,
  })
    .input(schema.courseInput)
    .subscription(async function* ({ ctx, input, signal }) {
      const states = followGeneration({
        services: ctx.services,
        userId: ctx.me.user.id,
        courseId: input.id,
        signal: signal ?? new AbortController().signal,
      })
      for await (const state of states) yield schema.generation.parse(state)
    }),

  retryGeneration: signedInProcedure({
    summary: 'Try once more to make a course that failed.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.retrying }],
    example: { id: someCourse },
  })
    .input(schema.courseInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await retryGeneration({ services: ctx.services, userId: ctx.me.user.id, courseId: input.id })
      return ok
    }),

  list: signedInProcedure({
    summary: 'Your courses, the one you read in last first.',
    scope: 'courses:read',
  })
    .output(schema.courseList)
    .query(({ ctx }) => listCourses({ services: ctx.services, userId: ctx.me.user.id })),

  read: signedInProcedure({
    summary: 'One of your courses with its modules and what locks them.',
    scope: 'courses:read',
    example: { id: someCourse },
  })
    .input(schema.courseInput)
    .output(schema.course)
    .query(({ ctx, input }) => readCourse({ services: ctx.services, userId: ctx.me.user.id, courseId: input.id })),

  lesson: signedInProcedure({
    summary: 'One module of a course to read, with its exercises.',
    scope: 'courses:read',
    example: { id: someCourse, concept: 'atom_state' },
  })
    .input(schema.moduleInput)
    .output(schema.lesson)
    .query(({ ctx, input }) =>
      readLesson({ services: ctx.services, userId: ctx.me.user.id, courseId: input.id, concept: input.concept }),
    ),

  markSection: signedInProcedure({
    summary:
      'Mark a section as read or unread. A module is completed when all are read and its required exercises are passed.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.reading }],
    example: { id: someCourse, concept: 'atom_state', section: 'one-owner', isRead: true },
  })
    .input(schema.sectionInput)
    .output(schema.sectionMarked)
    .mutation(({ ctx, input }) => {
      const { id: courseId, ...rest } = input
      const { id: userId, timezone: timeZone } = ctx.me.user
      return markSection({ services: ctx.services, userId, timeZone, courseId, ...rest })
    }),

  noteReading: signedInProcedure({
    summary: 'Say that you are reading a module now; the time between counts.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.reading }],
    example: { id: someCourse, concept: 'atom_state' },
  })
    .input(schema.moduleInput)
    .output(schema.timeNoted)
    .mutation(({ ctx, input }) =>
      noteReading({ services: ctx.services, userId: ctx.me.user.id, courseId: input.id, concept: input.concept }),
    ),

  rewrite: signedInProcedure({
    summary: 'Put other words into a course. Progress stays.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.rewriting }],
    example: {
      id: someCourse,
      variables: {
        entity_primary: 'watch',
        metric: 'value',
        container: 'safe',
        action: 'wind',
        actor: 'watchmaker',
      },
    },
  })
    .input(schema.rewriteInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await rewriteCourse({
        services: ctx.services,
        userId: ctx.me.user.id,
        courseId: input.id,
        words: input.variables,
      })
      return ok
    }),

  rename: signedInProcedure({
    summary: 'Give a course another name.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.changing }],
    example: { id: someCourse, title: 'Sneakers, from the inside' },
  })
    .input(schema.renameInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await renameCourse({ db: ctx.services.db, userId: ctx.me.user.id, courseId: input.id, title: input.title })
      return ok
    }),

  setStatus: signedInProcedure({
    summary: 'Pause a course, put it into the archive, or take it up again.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.changing }],
    example: { id: someCourse, status: 'paused' },
  })
    .input(schema.statusInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      const { id: userId, timezone: timeZone } = ctx.me.user
      await setCourseStatus({ services: ctx.services, userId, timeZone, courseId: input.id, status: input.status })
      return ok
    }),

  share: signedInProcedure({
    summary: 'Give a course a public page, or take it back.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.changing }],
    example: { id: someCourse, isShared: true },
  })
    .input(schema.shareInput)
    .output(schema.shareState)
    .mutation(({ ctx, input }) =>
      shareCourse({
        services: ctx.services,
        userId: ctx.me.user.id,
        courseId: input.id,
        isShared: input.isShared,
      }),
    ),

  shared: publicProcedure({
    summary: 'The public page of a shared course.',
    scope: null,
    limits: [{ by: 'network', limit: limits.visiting }],
    example: { slug: '0123456789abcdef' },
  })
    .input(schema.sharedInput)
    .output(schema.shared)
    .query(({ ctx, input }) => readSharedCourse({ db: ctx.services.db, slug: input.slug })),
})
