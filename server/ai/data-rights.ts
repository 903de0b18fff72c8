import type { DataRightsPart } from '../platform/data-rights'

export const aiDataRights: DataRightsPart = {
  room: 'ai',
  tables: ['ai_usage'],
  exportFor: async (tx, userId) => ({
    asked: await tx.aiUsage.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
