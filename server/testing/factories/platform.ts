import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { daysFromNow, nextNumber } from './variety'

/** In a queue of its own that nobody works off, and due tomorrow: it stays until the test has looked at it. */
export async function makeJob(tx: Tx, overrides: Partial<Prisma.JobUncheckedCreateInput> = {}) {
  return tx.job.create({
    data: { queue: 'test.waits', payload: {}, runAt: daysFromNow(1), dedupeKey: `job-${nextNumber()}`, ...overrides },
  })
}

export async function makeMail(tx: Tx, overrides: Partial<Prisma.MailUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.mail.create({
    data: {
      toAddress: `member-${number}@example.org`,
      subject: `Letter ${number}`,
      body: 'A link that signs somebody in.',
      status: 'kept',
      ...overrides,
    },
  })
}

export async function makeRateLimit(tx: Tx, overrides: Partial<Prisma.RateLimitUncheckedCreateInput> = {}) {
  return tx.rateLimit.create({
    data: { key: sha256(`limit ${nextNumber()}`), freeAt: daysFromNow(1), ...overrides },
  })
}
