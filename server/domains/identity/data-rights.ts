import { randomUUID } from 'node:crypto'
import type { DataRightsPart } from '../../platform/data-rights'

export const identityDataRights: DataRightsPart = {
  room: 'identity',
  tables: ['users', 'user_profiles', 'sessions', 'api_tokens', 'one_time_tokens', 'files', 'audit_log'],

  async exportFor(tx, userId) {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      omit: { passwordHash: true },
      include: { profile: true },
    })
    const sessions = await tx.session.findMany({ where: { userId }, omit: { idHash: true } })
    const tokens = await tx.apiToken.findMany({ where: { userId }, omit: { tokenHash: true } })
    const files = await tx.file.findMany({ where: { ownerId: userId } })
    const audit = await tx.auditEntry.findMany({
      where: { OR: [{ actorId: userId }, { subjectType: 'user', subjectId: userId }] },
    })
    return {
      user,
      sessions,
      tokens,
      files: files.map(({ bytes, ...file }) => ({ ...file, contentBase64: Buffer.from(bytes).toString('base64') })),
      audit,
    }
  },

  /** The audit log keeps what happened, under a pseudonym that nothing else knows. */
  async eraseFor(tx, userId) {
    const pseudonym = randomUUID()
    await tx.$executeRaw`
      UPDATE audit_log SET
        actor_id = CASE WHEN actor_id = ${userId}::uuid THEN ${pseudonym}::uuid ELSE actor_id END,
        subject_id = CASE WHEN subject_id = ${userId}::uuid THEN ${pseudonym}::uuid ELSE subject_id END,
        details = '{}'
      WHERE actor_id = ${userId}::uuid OR (subject_type = 'user' AND subject_id = ${userId}::uuid)`
  },
}
