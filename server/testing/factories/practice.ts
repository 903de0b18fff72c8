import { practiceJson } from '../../domains/practice/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored, builtInProvenance } from './as-stored'
import { makeUser } from './identity'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeSkillDeconstruction(
  tx: Tx,
  overrides: Partial<Prisma.SkillDeconstructionUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.skillDeconstruction.create({
    data: {
      userQuery: `How do I learn juggling ${number}`,
      normalizedQuery: `juggling ${number}`,
      skillName: `Juggling ${number}`,
      skillType: oneOf(['physical', 'abstract'], number),
      deconstructionData: asStored(practiceJson['skill_deconstructions.deconstruction_data'], {
        levels: [
          {
            level: 1,
            title: 'Foundation',
            description: 'One ball, then two.',
            milestones: [
              {
                id: 'milestone_1',
                title: 'One ball',
                description: 'Throw it to the height of the eyes and catch it with the other hand.',
                doThisNow: {
                  prompt: 'Throw one ball from hand to hand.',
                  reps: 10,
                  sets: 3,
                  successCriteria: 'No drop.',
                },
                estimatedTime: 30,
                icon: 'hand',
              },
            ],
          },
        ],
        totalEstimatedTime: 30,
        difficulty: 'beginner',
      }),
      provenance: builtInProvenance(number),
      ...overrides,
    },
  })
}

export async function makeRoadmap(tx: Tx, overrides: Partial<Prisma.RoadmapUncheckedCreateInput> = {}) {
  return tx.roadmap.create({
    data: {
      title: `Roadmap ${nextNumber()}`,
      isDeconstructed: true,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeMilestoneProgress(
  tx: Tx,
  overrides: Partial<Prisma.MilestoneProgressUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.milestoneProgress.create({
    data: {
      milestoneId: 'milestone_1',
      status: 'in_progress',
      startedAt: momentOf(number),
      practiceAttempts: 4,
      practiceCompletions: 2,
      notes: `Round ${number} went well.`,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      skillDeconstructionId: overrides.skillDeconstructionId ?? (await makeSkillDeconstruction(tx)).id,
    },
  })
}

export async function makePracticeActivity(
  tx: Tx,
  overrides: Partial<Prisma.PracticeActivityUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.practiceActivity.create({
    data: {
      activityType: oneOf(['code_challenge', 'physical_practice', 'reading', 'video_watch'], number),
      title: `Practice ${number}`,
      description: 'Ten times, without haste.',
      completed: true,
      completionTime: 5 + (number % 40),
      difficultyRating: 1 + (number % 5),
      userNotes: `The left hand lags behind (${number}).`,
      completedAt: momentOf(number),
      ...overrides,
      milestoneProgressId: overrides.milestoneProgressId ?? (await makeMilestoneProgress(tx)).id,
    },
  })
}
