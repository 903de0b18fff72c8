import type { Clock } from '../clock'
import type { Config } from '../config'
import type { AfterCommit, Database, Tx } from '../db/database'
import type { Jobs } from '../jobs/jobs'
import type { Log } from '../log'
import { emptyOldMails } from './empty-old-mails'
import { checkMessage, type MailMessage, maskAddress } from './message'
import { mailAttempts, sendQueuedMail } from './send-queued-mail'
import { createSmtp } from './smtp'

export type Mail = {
  /** Part of the caller's transaction. Without SMTP the message is kept, for an admin to pass on. */
  send(tx: Tx, after: AfterCommit, message: MailMessage): Promise<void>
}

type Parts = { config: Pick<Config, 'smtpUrl' | 'mailFrom'>; db: Database; clock: Clock; log: Log; jobs: Jobs }

export function createMail({ config, db, clock, log, jobs }: Parts): Mail {
  const { smtpUrl, mailFrom } = config
  if (smtpUrl !== null) {
    const smtp = createSmtp({ url: smtpUrl, from: mailFrom })
    jobs.register('mail.send', (payload, run) => sendQueuedMail({ db, clock, smtp, payload, run }))
  }
  jobs.every('mail.empty', 3_600, (_payload, run) => emptyOldMails({ db, clock, log: run.log }))

  return {
    send: async (tx, after, message) => {
      checkMessage(message)
      const { userId, to, subject, body } = message
      const mail = await tx.mail.create({
        data: {
          userId,
          toAddress: to,
          subject,
          body,
          status: smtpUrl === null ? 'kept' : 'queued',
          createdAt: clock.now(),
        },
        select: { id: true },
      })
      if (smtpUrl === null) {
        after.commit(() =>
          log.info('mail kept for an admin to pass on', { mailId: mail.id, to: maskAddress(to), subject }),
        )
        return
      }
      await jobs.enqueue(tx, after, { queue: 'mail.send', payload: { mailId: mail.id }, maxAttempts: mailAttempts })
    },
  }
}
