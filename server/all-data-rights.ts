import { aiDataRights } from './ai/data-rights'
import { blueprintsDataRights } from './domains/blueprints/data-rights'
import { coursesDataRights } from './domains/courses/data-rights'
import { discoveryDataRights } from './domains/discovery/data-rights'
import { exercisesDataRights } from './domains/exercises/data-rights'
import { guildDataRights } from './domains/guild/data-rights'
import { identityDataRights } from './domains/identity/data-rights'
import { memoryDataRights } from './domains/memory/data-rights'
import { onboardingDataRights } from './domains/onboarding/data-rights'
import { practiceDataRights } from './domains/practice/data-rights'
import { reviewsDataRights } from './domains/reviews/data-rights'
import { rewardsDataRights } from './domains/rewards/data-rights'
import { skillsDataRights } from './domains/skills/data-rights'
import { tutorDataRights } from './domains/tutor/data-rights'
import { ledgerDataRights } from './ledger/data-rights'
import { platformDataRights } from './platform/platform-data-rights'

/** Each room's part of a person's export and erasure, in the order of both. A table with a person's id and no part here fails a test. */
export const allDataRights = [
  identityDataRights,
  onboardingDataRights,
  blueprintsDataRights,
  exercisesDataRights,
  coursesDataRights,
  reviewsDataRights,
  skillsDataRights,
  practiceDataRights,
  memoryDataRights,
  tutorDataRights,
  rewardsDataRights,
  guildDataRights,
  discoveryDataRights,
  ledgerDataRights,
  aiDataRights,
  platformDataRights,
]
