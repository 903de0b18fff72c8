import * as z from 'zod'

export const stats = z.object({
  /** The rung of the title ladder that stands beside the name. */
  title: z.string(),
  eventsRecorded: z.number().int(),
  /** Days, in the learner's own zone, on which something was recorded. */
  activeDays: z.number().int(),
  /** Points of experience: what each exercise was worth when it was first passed. */
  totalXp: z.number().int(),
})
