import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BackupError } from './backup-error'
import { gzipStart, type Header, longestLine } from './backup-format'
import { formatBytes } from './format-amounts'
import { sumRows, type TableSum } from './sum-rows'

export type SequenceState = { name: string; value: string; called: boolean }

export type Content = {
  header: Header
  /** One object of JSON a row, without a newline. Asked for once for each table of the header, in its order. */
  rows(table: string): AsyncIterable<string[]> | Iterable<string[]>
  /** Asked for after the rows, which a sequence may only be ahead of. */
  sequences(): AsyncIterable<SequenceState> | Iterable<SequenceState>
}

/** Writes and packs no faster than the file takes it, so that memory holds a batch or two. */
export async function packBackup(file: FileHandle, content: Content): Promise<TableSum[]> {
  const sums: TableSum[] = []
  const lines = () => encodeBackup(content, sums)
  await pipeline(lines, createGzip({ level: 3, chunkSize: 256 * 1024 }), (chunks: AsyncIterable<Buffer>) =>
    writeChunks(file, chunks),
  )
  return sums
}

/** The lines of docs/backups.md. */
async function* encodeBackup({ header, rows, sequences }: Content, sums: TableSum[]): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const say = (text: string): Buffer => {
    const bytes = Buffer.from(`${text}\n`)
    hash.update(bytes)
    return bytes
  }
  yield say(JSON.stringify(header))
  for (const { name } of header.tables) {
    yield say(JSON.stringify(['table', name]))
    const sum = sumRows()
    for await (const lines of rows(name)) {
      for (const line of lines) sum.add(checkLength(line, name))
      if (lines.length > 0) yield say(lines.join('\n'))
    }
    sums.push(sum.result())
  }
  let counted = 0
  for await (const { name, value, called } of sequences()) {
    yield say(JSON.stringify(['sequence', name, value, called]))
    counted += 1
  }
  const end = { rows: sums.map((sum) => sum.rows), sequences: counted, sha256: hash.digest('hex') }
  yield Buffer.from(`${JSON.stringify(['end', end])}\n`)
}

/** No character of a string is more than three bytes. */
function checkLength(line: string, table: string): string {
  if (line.length <= longestLine / 3 || Buffer.byteLength(line) <= longestLine) return line
  throw new BackupError(
    `Table ${table} has a row of ${formatBytes(Buffer.byteLength(line))}, and a backup holds rows up to ${formatBytes(longestLine)}. Use pg_dump for this database.`,
  )
}

async function writeChunks(file: FileHandle, chunks: AsyncIterable<Buffer>): Promise<void> {
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst) gzipStart.copy(chunk) // two of gzip's first ten bytes depend on the system that writes
    isFirst = false
    await file.writeFile(chunk)
  }
}
