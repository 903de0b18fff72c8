import * as z from 'zod'
import { fewestHours, mostHours } from './core/plan-course'

const day = z.iso.date()
const module = {
  concept: z.string(),
  title: z.string(),
  /** Its place in the course, from 1. */
  number: z.number().int(),
}

export const planInput = z.object({ courseId: z.uuid() })
export const replanInput = planInput.extend({
  /** Left out: as many as your learning profile says. */
  hoursPerWeek: z
    .number('Say how many hours a week you have.')
    .min(fewestHours, 'Half an hour is the least.')
    .max(mostHours, 'There are fewer hours in your week than that.')
    .optional(),
})

export const plan = z.object({
  course: z.object({
    id: z.uuid(),
    title: z.string(),
    status: z.enum(['draft', 'active', 'paused', 'completed', 'archived']),
  }),
  /** Days are those of the learner's own zone. */
  today: day,
  hoursPerWeek: z.number(),
  /** null: no dates are kept, because nothing is to be done now. */
  madeOn: day.nullable(),
  replanned: z.number().int(),
  /** Why the dates had to be made anew by themselves. */
  reason: z.string().nullable(),
  finishesOn: day.nullable(),
  /** The course is paused or in the archive: the dates are those it would have if it were taken up today. */
  isPaused: z.boolean(),
  entries: z.array(
    z.object({
      moduleId: z.uuid(),
      ...module,
      startsOn: day,
      dueOn: day,
      minutes: z.number().int(),
      state: z.enum(['done', 'now', 'later']),
      /** The goal of the learner's that it serves. */
      goal: z.string().nullable(),
    }),
  ),
  done: z.array(z.object({ ...module, completedOn: day })),
})
