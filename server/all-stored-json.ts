import * as z from 'zod'
import { blueprintsJson } from './domains/blueprints/stored-json'
import { coursesJson } from './domains/courses/stored-json'
import { discoveryJson } from './domains/discovery/stored-json'
import { exercisesJson } from './domains/exercises/stored-json'
import { guildJson } from './domains/guild/stored-json'
import { identityJson } from './domains/identity/stored-json'
import { memoryJson } from './domains/memory/stored-json'
import { onboardingJson } from './domains/onboarding/stored-json'
import { practiceJson } from './domains/practice/stored-json'
import { reviewsJson } from './domains/reviews/stored-json'
import { rewardsJson } from './domains/rewards/stored-json'
import { skillsJson } from './domains/skills/stored-json'
import { tutorJson } from './domains/tutor/stored-json'
import { eventKinds } from './ledger/event-kinds'
import { deviceInfo } from './platform/session/session-store'

const houseJson = {
  'sessions.device_info': deviceInfo,
  /** Whatever some kind allows. Who reads a row uses the schema of its kind. */
  'learning_events.payload': z.union(Object.values(eventKinds)),
  /** Whatever its queue makes of it: the handler checks. */
  'jobs.payload': z.record(z.string(), z.unknown()),
}

const parts = [
  identityJson,
  onboardingJson,
  blueprintsJson,
  exercisesJson,
  coursesJson,
  reviewsJson,
  skillsJson,
  practiceJson,
  memoryJson,
  tutorJson,
  rewardsJson,
  guildJson,
  discoveryJson,
  houseJson,
]

/** Every JSON column with its schema, by "table.column". A column without one here fails a test. A schema takes null where the column does. */
export const allStoredJson: [name: string, schema: z.ZodType][] = parts.flatMap((part) => Object.entries(part))
