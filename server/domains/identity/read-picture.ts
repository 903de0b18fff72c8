import type { Database } from '../../platform/db/database'
import { AppError } from '../../platform/errors'

/** Only what somebody shows as their picture: other files of a person are nobody else's business. */
export async function readPicture({ db, id }: { db: Database; id: string }) {
  const file = await db.client.file.findFirst({
    where: { id, avatarOf: { user: { isActive: true } } },
    select: { contentType: true, sha256: true, bytes: true },
  })
  if (file === null) throw new AppError('not_found', { userMessage: 'There is no such picture.' })
  return {
    contentType: file.contentType,
    sha256: file.sha256,
    contentBase64: Buffer.from(file.bytes).toString('base64'),
  }
}
