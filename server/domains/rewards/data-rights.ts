import type { DataRightsPart } from '../../platform/data-rights'

export const rewardsDataRights: DataRightsPart = {
  room: 'rewards',
  tables: ['learner_stats'],
  exportFor: async (tx, userId) => ({ stats: await tx.learnerStats.findUnique({ where: { userId } }) }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
