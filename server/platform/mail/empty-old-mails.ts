import type { Clock } from '../clock'
import type { Database } from '../db/database'
import type { Log } from '../log'

const dayMs = 86_400_000

/** Bodies may hold a link that signs somebody in; after a week nobody passes them on any more. */
export async function emptyOldMails({ db, clock, log }: { db: Database; clock: Clock; log: Log }): Promise<void> {
  const daysAgo = (days: number): Date => new Date(clock.now().getTime() - days * dayMs)
  // Its job ended without a word: the worker died in the last attempt, or SMTP was taken out of the configuration.
  const stuck = await db.client.mail.updateMany({
    where: { status: 'queued', createdAt: { lt: daysAgo(1) } },
    data: { status: 'failed' },
  })
  if (stuck.count > 0) log.error('mails waited for a day and count as failed', { count: stuck.count })
  await db.client.mail.updateMany({
    where: { status: { in: ['kept', 'failed'] }, body: { not: '' }, createdAt: { lt: daysAgo(7) } },
    data: { body: '' },
  })
}
