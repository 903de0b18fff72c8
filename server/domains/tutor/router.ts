import { router } from '../../trpc/init'
import { signedInProcedure } from '../../trpc/ladder'
import * as limits from './limits'
import { readPlan } from './read-plan'
import { replanCourse } from './replan-course'
import * as schema from './schema'

const someCourse = '00000000-0000-4000-8000-000000000000'

export const tutorRouter = router({
  plan: signedInProcedure({
    summary: 'When each module of a course is due. Dates that no longer hold are moved on by asking.',
    scope: 'courses:read',
    example: { courseId: someCourse },
  })
    .input(schema.planInput)
    .output(schema.plan)
    .query(({ ctx, input }) => {
      const { id: userId, timezone: timeZone } = ctx.me.user
      return readPlan({ services: ctx.services, userId, timeZone, courseId: input.courseId })
    }),

  replan: signedInProcedure({
    summary: 'New dates from today, if you like with other hours a week.',
    scope: 'courses:write',
    limits: [{ by: 'account', limit: limits.planning }],
    example: { courseId: someCourse, hoursPerWeek: 6 },
  })
    .input(schema.replanInput)
    .output(schema.plan)
    .mutation(({ ctx, input }) => {
      const { id: userId, timezone: timeZone } = ctx.me.user
      const { courseId, hoursPerWeek } = input
      return replanCourse({ services: ctx.services, userId, timeZone, courseId, hoursPerWeek })
    }),
})
