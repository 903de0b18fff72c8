import type { DataRightsPart } from './data-rights'

/** Messages sent to the person, and work that still names them. */
export const platformDataRights: DataRightsPart = {
  room: 'messages',
  tables: ['mails', 'jobs'],
  exportFor: async (tx, userId) => ({
    mails: await tx.mail.findMany({
      where: { userId },
      select: { toAddress: true, subject: true, status: true, createdAt: true, sentAt: true },
    }),
  }),
  async eraseFor(tx, userId) {
    await tx.$executeRaw`
      DELETE FROM jobs WHERE payload->>'userId' = ${userId} OR payload->>'email' = (SELECT email FROM users WHERE id = ${userId}::uuid)`
  },
}
