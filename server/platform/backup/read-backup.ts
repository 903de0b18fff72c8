import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BackupError, explainFile } from './backup-error'
import { gzipStart, longestHeader, longestLine } from './backup-format'
import { type BackupPart, type Complaints, parseParts } from './parse-parts'
import { splitLines } from './split-lines'

/** The file as it lies there: what `sha256sum` prints, and its size. */
export type FileFacts = { kind: 'file'; sha256: string; bytes: number }

const chunkSize = 256 * 1024

/**
 * A backup from its first part to its last, verified as it goes: whoever gets to the end has read exactly what was
 * written. Anything else throws a BackupError, at the latest after the last part, so what was done with the parts so
 * far must be undone then. Holds one line or one batch in memory, whatever the file unpacks to.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPart | FileFacts> {
  const complaints = complainAbout(path)
  const file = await openFile(path)
  try {
    const { size } = await file.stat()
    const start = Buffer.alloc(gzipStart.length)
    await file.read(start, 0, start.length, 0)
    if (size === 0) complaints.empty()
    if (!start.equals(gzipStart)) complaints.foreign()

    const whole = createHash('sha256')
    const gunzip = createGunzip({ chunkSize })
    // What goes wrong in the pipeline ends the loop below with the same error.
    pipeline(readChunks(file, whole), gunzip, () => undefined)

    const parser = parseParts(complaints)
    const lines = splitLines(
      () => (parser.hasHeader() ? longestLine : longestHeader),
      () => (parser.hasHeader() ? complaints.damaged('a line is longer than any row may be') : complaints.foreign()),
    )
    for await (const chunk of gunzip) for (const line of lines.push(chunk)) yield* parser.take(line)
    if (!parser.hasHeader()) complaints.foreign()
    if (!parser.hasEnded() || lines.rest() > 0) complaints.damaged('its end is missing')
    // gunzip stops at the end of what was packed and passes over the rest in silence.
    if (gunzip.bytesWritten !== size) complaints.damaged('something follows its end')
    yield { kind: 'file', sha256: whole.digest('hex'), bytes: size }
  } catch (error) {
    if (isFromZlib(error)) complaints.damaged(error.message)
    throw error
  } finally {
    await file.close()
  }
}

async function* readChunks(file: FileHandle, seen: Hash): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, position)
    if (bytesRead === 0) return
    position += bytesRead
    const chunk = buffer.subarray(0, bytesRead)
    seen.update(chunk)
    yield chunk
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r')
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    throw explainFile(path, error)
  }
  throw new BackupError(`${path} is not a file. Name the file that npm run db:backup wrote.`)
}

function complainAbout(path: string): Complaints & { empty(): never } {
  const complain = (text: string): never => {
    throw new BackupError(text)
  }
  return {
    empty: () => complain(`${path} is empty. Use another copy of it, or an older backup.`),
    foreign: () => complain(`${path} is not a backup of Guildhall's. Name the file that npm run db:backup wrote.`),
    newer: (guildhall) =>
      complain(`${path} was written by a newer version of Guildhall (${guildhall}). Restore it with that version.`),
    damaged: (why) => complain(`${path} is damaged (${why}). Use another copy of it, or an older backup.`),
  }
}

function isFromZlib(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
}
