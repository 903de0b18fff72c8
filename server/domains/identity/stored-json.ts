import * as z from 'zod'
import { auditDetails } from './schema'

/** What somebody wants to see and be told about. What is not said is as the house has it. */
const userPreferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  reduceMotion: z.boolean().optional(),
  /** The widest circle that hears of what they do. */
  activityVisibility: z.enum(['public', 'friends', 'private']).optional(),
  mails: z
    .strictObject({
      follows: z.boolean().optional(),
      reviews: z.boolean().optional(),
      dueCards: z.boolean().optional(),
      weekly: z.boolean().optional(),
    })
    .optional(),
})

export const identityJson = {
  'user_profiles.preferences': userPreferences,
  'audit_log.details': auditDetails,
}
