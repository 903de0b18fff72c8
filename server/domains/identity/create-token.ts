import type * as z from 'zod'
import { sha256 } from '../../platform/digest'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from './record-audit'
import type { createTokenInput } from './schema'

const mostTokens = 20

type Options = { services: Services; userId: string; input: z.infer<typeof createTokenInput>; requestId: string }

/** The only time that the token itself is seen; the database keeps its hash. */
export async function createToken({
  services,
  userId,
  input,
  requestId,
}: Options): Promise<{ token: string; id: string }> {
  const { db, clock, random } = services
  const now = clock.now()
  const token = `gh_${random.token(32)}`
  const expiresAt = input.expiresInDays === null ? null : new Date(now.getTime() + input.expiresInDays * 86_400_000)
  return db.transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE` // or two requests at once pass the count
    const active = await tx.apiToken.count({ where: { userId, revokedAt: null } })
    if (active >= mostTokens)
      throw new AppError('conflict', {
        userMessage: `You have ${mostTokens} tokens. Revoke one that you no longer use.`,
      })
    const scopes = [...new Set<string>(input.scopes)]
    const { id } = await tx.apiToken.create({
      data: { userId, name: input.name, scopes, tokenHash: sha256(token), createdAt: now, expiresAt },
      select: { id: true },
    })
    await recordAudit({
      tx,
      actorId: userId,
      action: 'token.created',
      subjectType: 'api_token',
      subjectId: id,
      details: { scopes: scopes.join(' ') },
      requestId,
      at: now,
    })
    return { token, id }
  })
}
