import * as z from 'zod'
import type { Services } from '../../platform/services'
import { resetLetter } from './core/letters'
import { issueLink } from './issue-link'

export const resetQueue = 'identity.reset-mail'
const payload = z.object({ email: z.string() })

const perAddress = { name: 'reset-address', burst: 3, perSeconds: 3_600 }

/** Only notes the wish. Whether there is such an account is found out later, so the answer takes the same time either way. */
export async function requestPasswordReset({ services, email }: { services: Services; email: string }): Promise<void> {
  const wanted = await services.rateLimit.take(perAddress, email)
  if (!wanted.ok) return // a mailbox is not to be flooded, and the answer must not tell that anything was sent before
  await services.db.transaction((tx, after) =>
    services.jobs.enqueue(tx, after, { queue: resetQueue, payload: { email } }),
  )
}

export async function sendResetMail({ services, job }: { services: Services; job: unknown }): Promise<void> {
  const { email } = payload.parse(job)
  await services.db.transaction(async (tx, after) => {
    const user = await tx.user.findFirst({
      where: { email, isActive: true, ...(services.config.demo ? {} : { isDemo: false }) },
      select: { id: true, username: true },
    })
    if (user === null) return
    const link = await issueLink({ services, tx, userId: user.id, email, purpose: 'reset_password' })
    await services.mail.send(tx, after, { userId: user.id, to: email, ...resetLetter(user.username, link) })
  })
}
