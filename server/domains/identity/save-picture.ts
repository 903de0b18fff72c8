import type { Database } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { AppError } from '../../platform/errors'
import { detectPicture, pictureMaxBytes } from './core/detect-picture'

export async function savePicture({
  db,
  userId,
  contentBase64,
}: {
  db: Database
  userId: string
  contentBase64: string
}): Promise<void> {
  const bytes = Uint8Array.from(Buffer.from(contentBase64, 'base64'))
  if (bytes.byteLength > pictureMaxBytes) throw refuse('Use a picture of at most 1 MB.')
  const contentType = detectPicture(bytes)
  if (contentType === null) throw refuse('Use a PNG, JPEG, WebP or GIF picture.')
  await db.transaction(async (tx) => {
    await dropPicture(tx, userId)
    const file = await tx.file.create({
      data: { ownerId: userId, sha256: sha256(bytes), contentType, byteSize: bytes.byteLength, bytes },
      select: { id: true },
    })
    await tx.userProfile.update({ where: { userId }, data: { avatarFileId: file.id }, select: { userId: true } })
  })
}

export async function removePicture({ db, userId }: { db: Database; userId: string }): Promise<void> {
  await db.transaction((tx) => dropPicture(tx, userId))
}

type Files = Pick<Parameters<Parameters<Database['transaction']>[0]>[0], 'file'>

const dropPicture = (tx: Files, userId: string) =>
  tx.file.deleteMany({ where: { ownerId: userId, avatarOf: { userId } } })

function refuse(userMessage: string): AppError {
  return new AppError('invalid', { userMessage, fields: { contentBase64: userMessage } })
}
