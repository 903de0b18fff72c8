import { sha256 } from '../../platform/digest'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import type { SignedInUser } from '../../platform/session/sessions'
import { waitWords } from '../../platform/wait-words'

const touchAfterMs = 60_000
const guesses = { name: 'token-guesses', burst: 20, perSeconds: 600 }

type Row = SignedInUser & { tokenId: string; scopes: string[]; lastUsedAt: Date | null }

export async function authenticateToken({
  services,
  authorization,
  network,
}: {
  services: Services
  authorization: string
  network: string
}) {
  const { db, clock, config } = services
  const token = /^Bearer (gh_[\w-]{43})$/i.exec(authorization)?.[1]
  const now = clock.now()
  const [row] =
    token === undefined
      ? []
      : await db.client.$queryRaw<Row[]>`
    SELECT t.id AS "tokenId", t.scopes, t.last_used_at AS "lastUsedAt", u.id, u.username, u.email, u.first_name AS "firstName", u.last_name AS "lastName",
           u.role::text AS role, u.email_verified_at IS NOT NULL AS "emailVerified", p.timezone, p.avatar_file_id AS "avatarFileId"
    FROM api_tokens t JOIN users u ON u.id = t.user_id JOIN user_profiles p ON p.user_id = u.id
    WHERE t.token_hash = ${sha256(token)} AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ${now}::timestamptz)
      AND u.is_active AND (${config.demo} OR NOT u.is_demo)`
  if (row === undefined) {
    const guess = await services.rateLimit.take(guesses, network)
    if (!guess.ok) {
      throw new AppError('too_many', {
        userMessage: `Too many tokens that are not valid. Try again in ${waitWords(guess.retryAfterSeconds)}.`,
        retryAfterSeconds: guess.retryAfterSeconds,
      })
    }
    throw new AppError('unauthenticated', {
      userMessage: 'This token is not valid: mistyped, revoked or expired. Make a new one in your settings.',
    })
  }
  const { tokenId, scopes, lastUsedAt, ...user } = row
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > touchAfterMs) {
    await db.client.apiToken.updateMany({ where: { id: tokenId }, data: { lastUsedAt: now } })
  }
  return { kind: 'token', user, tokenId, scopes } as const
}
