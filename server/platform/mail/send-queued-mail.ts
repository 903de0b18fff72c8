import * as z from 'zod'
import type { Clock } from '../clock'
import type { Database } from '../db/database'
import type { JobRun } from '../jobs/run-job'
import { maskAddress } from './message'
import { type Smtp, SmtpError } from './smtp'

/** With the queue's backoff these take an hour or two, which outlasts a restart and greylisting. */
export const mailAttempts = 8

const payloadSchema = z.object({ mailId: z.uuid() })

type Options = { db: Database; clock: Clock; smtp: Smtp; payload: unknown; run: JobRun }

/** May run again for a message that is out already: then its row says so, or it's gone with its account. */
export async function sendQueuedMail({ db, clock, smtp, payload, run }: Options): Promise<void> {
  const { mailId } = payloadSchema.parse(payload)
  const mail = await db.client.mail.findUnique({
    where: { id: mailId },
    select: { id: true, toAddress: true, subject: true, body: true, status: true },
  })
  if (mail === null || mail.status !== 'queued') return
  try {
    await smtp.send({ id: mail.id, to: mail.toAddress, subject: mail.subject, body: mail.body })
  } catch (error) {
    const permanent = error instanceof SmtpError && error.permanent
    if (!permanent && run.attempt < mailAttempts) throw error
    await db.client.mail.updateMany({ where: { id: mailId, status: 'queued' }, data: { status: 'failed' } })
    run.log.error('mail could not be delivered', {
      mailId,
      to: maskAddress(mail.toAddress),
      subject: mail.subject,
      error,
    })
    if (!permanent) throw error
    return
  }
  await db.client.mail.updateMany({
    where: { id: mailId, status: 'queued' },
    data: { status: 'sent', body: '', sentAt: clock.now() },
  })
}
