import type * as z from 'zod'
import { Prisma } from '../../generated/prisma/client'
import type { Role } from '../../generated/prisma/enums'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { judgePassword } from './core/judge-password'
import { verifyLetter } from './core/letters'
import { issueLink } from './issue-link'
import type { signUpInput } from './schema'

export type SignUp = {
  services: Services
  input: z.infer<typeof signUpInput>
  /** For the seed only: nobody signs up with a role. */
  isDemo?: boolean
  role?: Role
}

/** Person, profile, ledger entry and verification mail: all of them or none. */
export async function signUp({
  services,
  input,
  isDemo = false,
  role = 'learner',
}: SignUp): Promise<{ userId: string }> {
  const { db, clock, passwords, ledger, mail } = services
  const problem = judgePassword(input.password, input)
  if (problem !== null) throw new AppError('invalid', { userMessage: problem, fields: { password: problem } })
  await refuseTaken(services, input)
  const passwordHash = await passwords.hash(input.password)
  const now = clock.now()
  try {
    return await db.transaction(async (tx, after) => {
      const { id: userId } = await tx.user.create({
        data: {
          email: input.email,
          username: input.username,
          passwordHash,
          isDemo,
          role,
          emailVerifiedAt: isDemo ? now : null,
          createdAt: now,
          lastActiveAt: now,
          profile: { create: { timezone: input.timezone, interests: input.interests } },
        },
        select: { id: true },
      })
      await ledger.record(tx, after, {
        userId,
        kind: 'joined',
        subjectType: 'user',
        subjectId: userId,
        payload: { username: input.username },
        key: `joined:${userId}`,
        occurredAt: now,
        timeZone: input.timezone,
      })
      if (!isDemo) {
        const link = await issueLink({ services, tx, userId, email: input.email, purpose: 'verify_email' })
        await mail.send(tx, after, { userId, to: input.email, ...verifyLetter(input.username, link) })
      }
      return { userId }
    })
  } catch (error) {
    // Two people asked for one name at the same moment: the second one hears what they would have heard a moment later.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      await refuseTaken(services, input)
    throw error
  }
}

async function refuseTaken({ db }: Services, { email, username }: { email: string; username: string }): Promise<void> {
  const taken = await db.client.user.findMany({
    where: { OR: [{ email }, { username }] },
    select: { email: true, username: true },
  })
  const fields: Record<string, string> = {}
  if (taken.some((user) => user.email === email))
    fields.email = 'There is an account with this address. Sign in, or reset its password.'
  if (taken.some((user) => user.username === username)) fields.username = 'This name is taken. Choose another.'
  if (Object.keys(fields).length > 0)
    throw new AppError('conflict', { userMessage: 'Some of this is taken already. Look at what is marked.', fields })
}
