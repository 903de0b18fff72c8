import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { storedText, storedWords } from '../../platform/db/stored-text'

const minutes = z.number().int().min(1)

const milestone = z.strictObject({
  /** Progress is kept by it. */
  id: z
    .string()
    .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
    .max(100),
  title: storedWords(200),
  description: storedText(2_000),
  doThisNow: z.strictObject({
    prompt: storedWords(4_000),
    reps: z.number().int().min(1).max(1_000),
    sets: z.number().int().min(1).max(100),
    successCriteria: storedWords(1_000),
  }),
  /** Minutes. */
  estimatedTime: minutes.max(6_000),
  icon: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
})

const level = z.strictObject({
  level: z.number().int().min(1).max(20),
  title: storedWords(200),
  description: storedText(2_000),
  milestones: z.array(milestone).min(1).max(30),
})

const deconstruction = z.strictObject({
  levels: z
    .array(level)
    .min(1)
    .max(20)
    .refine((levels) => levels.every((one, at) => one.level === at + 1), 'counts its levels from 1 without a gap')
    .superRefine((levels, check) => {
      const seen = new Set<string>()
      for (const [at, { milestones }] of levels.entries())
        for (const [place, { id }] of milestones.entries()) {
          if (seen.has(id))
            check.addIssue({ code: 'custom', path: [at, 'milestones', place, 'id'], message: 'is there twice' })
          seen.add(id)
        }
    }),
  /** Minutes. */
  totalEstimatedTime: minutes.max(1_000_000),
  difficulty: z.enum(['beginner', 'intermediate', 'advanced', 'expert']),
})

export const practiceJson = {
  'skill_deconstructions.deconstruction_data': deconstruction,
  'skill_deconstructions.provenance': provenance.nullable(),
}
