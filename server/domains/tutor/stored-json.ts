import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { storedWords } from '../../platform/db/stored-text'

const day = z.iso.date()

/** One a module that is not done, in the order in which they are to be done. Both days belong to it. */
const planEntries = z
  .array(
    z
      .strictObject({
        moduleId: z.uuid(),
        startsOn: day,
        dueOn: day,
        minutes: z.number().int().min(1).max(60_000),
        /** What the learner wants it for, in their words. */
        goal: storedWords(300).optional(),
      })
      .refine(({ startsOn, dueOn }) => startsOn <= dueOn, 'is due before it begins'),
  )
  .max(60)

export const tutorJson = { 'messages.provenance': provenance.nullable(), 'course_plans.entries': planEntries }
