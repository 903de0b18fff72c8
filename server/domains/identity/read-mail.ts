import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from './record-audit'

type Options = { services: Services; actorId: string; id: string; requestId: string }

/** A mail may hold a link that signs somebody in, so opening one is on record. */
export async function readMail({ services, actorId, id, requestId }: Options) {
  const row = await services.db.client.mail.findUnique({ where: { id } })
  if (row === null) throw new AppError('not_found', { userMessage: 'There is no such message.' })
  await services.db.transaction((tx) =>
    recordAudit({
      tx,
      actorId,
      action: 'mail.read',
      subjectType: 'user',
      subjectId: row.userId,
      details: { subject: row.subject },
      requestId,
      at: services.clock.now(),
    }),
  )
  const { toAddress, subject, body, status, createdAt } = row
  return { id, to: toAddress, subject, body, status, createdAt: createdAt.toISOString() }
}
