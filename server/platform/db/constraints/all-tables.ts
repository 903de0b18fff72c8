import { ai } from './ai'
import { blueprints } from './blueprints'
import { courses } from './courses'
import { discovery } from './discovery'
import { exercises } from './exercises'
import { guild } from './guild'
import { identity } from './identity'
import { memory } from './memory'
import { onboarding } from './onboarding'
import { platform } from './platform'
import { practice } from './practice'
import { reviews } from './reviews'
import { rewards } from './rewards'
import type { TableRules } from './rules'
import { skills } from './skills'
import { tutor } from './tutor'

/** Every table's rules, domain by domain. */
export const allTables: Record<string, TableRules> = {
  ...platform,
  ...ai,
  ...identity,
  ...onboarding,
  ...blueprints,
  ...exercises,
  ...courses,
  ...reviews,
  ...skills,
  ...practice,
  ...memory,
  ...tutor,
  ...rewards,
  ...guild,
  ...discovery,
}
