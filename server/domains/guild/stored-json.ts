import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** What the ticker says besides who and what. Holds no other person's id: erasing them would have to find it here. */
const activityMetadata = z.strictObject({
  /** Of the course, module, exercise, achievement or title, as it was called then. */
  name: storedWords(300).optional(),
  /** Of the course that it happened in. */
  course: storedWords(300).optional(),
  score: z.number().min(0).max(100).optional(),
  minutes: z.number().int().min(0).max(1_000_000).optional(),
  xp: z.number().int().min(0).max(1_000_000).optional(),
  days: z.number().int().min(1).max(100_000).optional(),
  level: z.number().int().min(1).max(100_000).optional(),
})

export const guildJson = { 'activity_feed.metadata': activityMetadata }
