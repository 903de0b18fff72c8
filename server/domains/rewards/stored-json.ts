import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** `counted`: it happens, each time on a day. `standing`: it is at some height now, or was at its best. `percent`: that, up to 100. */
const metrics = {
  cards_mastered: 'counted',
  goals_completed: 'counted',
  skills_completed: 'counted',
  trees_started: 'counted',
  trees_completed: 'counted',
  categories_started: 'counted',
  courses_started: 'counted',
  courses_completed: 'counted',
  modules_completed: 'counted',
  exercises_passed: 'counted',
  exercises_passed_first_try: 'counted',
  reviews_passed: 'counted',
  milestones_completed: 'counted',
  perfect_sessions: 'counted',
  early_sessions: 'counted',
  late_sessions: 'counted',
  study_days: 'counted',
  minutes_learned: 'counted',
  streak_days: 'standing',
  study_days_in_week: 'standing',
  total_xp: 'standing',
  current_level: 'standing',
  following: 'standing',
  followers: 'standing',
  goal_mastery_percent: 'percent',
  review_score: 'percent',
  timed_score_percent: 'percent',
} as const

type Metric = keyof typeof metrics
const isMetric = (name: string): name is Metric => Object.hasOwn(metrics, name)

const condition = z
  .strictObject({
    metric: z.enum(Object.keys(metrics).filter(isMetric)),
    atLeast: z.number().int().min(1).max(1_000_000_000),
    /** All of it inside so many days, whenever they were. */
    within: z.strictObject({ days: z.number().int().min(1).max(3_660) }).optional(),
  })
  .refine(({ metric, atLeast }) => metrics[metric] !== 'percent' || atLeast <= 100, {
    path: ['atLeast'],
    message: 'is more than 100 percent',
  })
  .refine(({ metric, within }) => within === undefined || metrics[metric] === 'counted', {
    path: ['within'],
    message: 'goes with what is counted only',
  })

export type Criteria = z.infer<typeof condition> | { all: Criteria[] } | { any: Criteria[] }

/** Levels of `all` and `any` with the conditions below them. */
export const deepestCriteria = 4

/** Built level by level, not with z.lazy: what is nested ten thousand deep is refused at the fifth, not followed. */
function criteriaOf(levels: number): z.ZodType<Criteria> {
  if (levels === 1) return condition
  const parts = z.array(criteriaOf(levels - 1)).max(20)
  return z.union([condition, z.strictObject({ all: parts }), z.strictObject({ any: parts.min(1) })])
}

/** What has to be true to earn something. `{ all: [] }` always is. */
const criteria = criteriaOf(deepestCriteria)

/** What it was earned by. */
const earnedBy = z.strictObject({
  reached: z.number().min(0).optional(),
  subjectType: storedWords(40).optional(),
  subjectId: z.guid().optional(),
})

export const rewardsJson = {
  'titles.criteria': criteria,
  'achievements.criteria': criteria,
  'user_achievements.metadata': earnedBy,
}
