import type { OneTimePurpose } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { AppError } from '../../platform/errors'

/** Uses a link up. Of two clicks at once, one wins: the update waits for the row and then no longer matches. */
export async function redeemLink({
  tx,
  token,
  purpose,
  now,
}: {
  tx: Tx
  token: string
  purpose: OneTimePurpose
  now: Date
}): Promise<{ userId: string; email: string }> {
  const [row] = await tx.$queryRaw<{ userId: string; email: string }[]>`
    UPDATE one_time_tokens SET used_at = ${now}::timestamptz
    WHERE token_hash = ${sha256(token)} AND purpose = ${purpose}::one_time_purpose AND used_at IS NULL AND expires_at > ${now}::timestamptz
    RETURNING user_id AS "userId", email`
  if (row === undefined) {
    throw new AppError('invalid', {
      userMessage: 'This link was used already, is too old, or was cut off on its way. Ask for a new one.',
    })
  }
  return row
}
