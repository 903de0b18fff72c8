import type { DataRightsPart } from '../../platform/data-rights'

const named = { select: { key: true, name: true } }

export const rewardsDataRights: DataRightsPart = {
  room: 'rewards',
  tables: ['learner_stats', 'user_achievements', 'featured_achievements', 'title_history'],
  exportFor: async (tx, userId) => ({
    stats: await tx.learnerStats.findUnique({ where: { userId } }),
    achievements: await tx.userAchievement.findMany({ where: { userId }, include: { achievement: named } }),
    featured: await tx.featuredAchievement.findMany({ where: { userId }, include: { achievement: named } }),
    titles: await tx.titleHistory.findMany({ where: { userId }, orderBy: { earnedAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
