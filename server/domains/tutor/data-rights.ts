import type { DataRightsPart } from '../../platform/data-rights'

export const tutorDataRights: DataRightsPart = {
  room: 'tutor',
  tables: ['conversations', 'messages', 'course_plans'],
  /** What was said by either side. System messages are instructions to the engine, and may hold a solution. */
  exportFor: async (tx, userId) => ({
    conversations: await tx.conversation.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      include: { messages: { where: { role: { not: 'system' } }, orderBy: { position: 'asc' } } },
    }),
    plans: await tx.coursePlan.findMany({ where: { course: { userId } }, orderBy: { createdAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
