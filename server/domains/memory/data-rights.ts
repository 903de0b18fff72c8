import type { DataRightsPart } from '../../platform/data-rights'

export const memoryDataRights: DataRightsPart = {
  room: 'memory',
  tables: ['learning_goals', 'flashcards', 'review_logs', 'study_sessions'],
  exportFor: async (tx, userId) => ({
    goals: await tx.learningGoal.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
    cards: await tx.flashcard.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
    ratings: await tx.reviewLog.findMany({ where: { userId }, orderBy: { reviewedAt: 'asc' } }),
    sessions: await tx.studySession.findMany({ where: { userId }, orderBy: { startedAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
