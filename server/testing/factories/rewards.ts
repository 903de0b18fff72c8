import { rewardsJson } from '../../domains/rewards/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeTitle(tx: Tx, overrides: Partial<Prisma.TitleUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.title.create({
    data: {
      name: `Title ${number}`,
      rank: 100 + number,
      description: 'A rung of the ladder.',
      criteria: asStored(rewardsJson['titles.criteria'], { metric: 'total_xp', atLeast: 1_000_000 + number }),
      ...overrides,
    },
  })
}

export async function makeAchievement(tx: Tx, overrides: Partial<Prisma.AchievementUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.achievement.create({
    data: {
      key: `achievement_${number}`,
      name: `Achievement ${number}`,
      description: 'Something was done.',
      category: oneOf(['progress', 'speed', 'quality', 'social'], number),
      criteria: asStored(rewardsJson['achievements.criteria'], {
        all: [{ metric: 'skills_completed', atLeast: number }],
      }),
      xpReward: 25,
      icon: 'star',
      badgeColor: oneOf(['#2B6CB0', '#2F855A', '#B7791F'], number),
      rarity: oneOf(['common', 'uncommon', 'rare', 'legendary'], number),
      ...overrides,
    },
  })
}

/** Earned. On the way: `{ progress: 40, earnedAt: null }`. */
export async function makeUserAchievement(tx: Tx, overrides: Partial<Prisma.UserAchievementUncheckedCreateInput> = {}) {
  return tx.userAchievement.create({
    data: {
      progress: 100,
      metadata: asStored(rewardsJson['user_achievements.metadata'], { reached: 10 }),
      earnedAt: momentOf(nextNumber()),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      achievementId: overrides.achievementId ?? (await makeAchievement(tx)).id,
    },
  })
}

export async function makeFeaturedAchievement(
  tx: Tx,
  overrides: Partial<Prisma.FeaturedAchievementUncheckedCreateInput> = {},
) {
  return tx.featuredAchievement.create({
    data: {
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      achievementId: overrides.achievementId ?? (await makeAchievement(tx)).id,
    },
  })
}

export async function makeTitleHistory(tx: Tx, overrides: Partial<Prisma.TitleHistoryUncheckedCreateInput> = {}) {
  return tx.titleHistory.create({
    data: {
      earnedAt: momentOf(nextNumber()),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      title: overrides.title ?? (await makeTitle(tx)).name,
    },
  })
}
