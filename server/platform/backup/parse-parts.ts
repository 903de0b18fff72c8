import { createHash, type Hash } from 'node:crypto'
import {
  batchBytes,
  batchRows,
  type Header,
  longestHeader,
  type Marker,
  parseHeader,
  parseMarker,
} from './backup-format'
import { type RowSummer, sumRows, type TableSum } from './sum-rows'

/** A batch of rows is bounded in bytes and in number; `end` comes once, when all that was promised has come. */
export type BackupPart =
  | { kind: 'header'; header: Header }
  | { kind: 'rows'; table: string; lines: Buffer[] }
  | { kind: 'sequence'; name: string; value: string; called: boolean }
  | { kind: 'end'; header: Header; tables: TableSum[] }

export type PartParser = {
  take(line: Buffer): Generator<BackupPart>
  hasHeader(): boolean
  hasEnded(): boolean
}

export type Complaints = {
  foreign(): never
  newer(guildhall: string): never
  damaged(why: string): never
}

const openBrace = 0x7b
const closeBrace = 0x7d

/** Holds each line against what has to come next, and in the end the counts and the digest against all that came. */
export function parseParts(complaints: Complaints): PartParser {
  const hash = createHash('sha256')
  const sums: RowSummer[] = []
  let header: Header | null = null
  let sequences = 0
  let ended = false
  let batch: Buffer[] = []
  let batched = 0

  function readFirst(line: Buffer): BackupPart {
    const reading = parseHeader(line.toString())
    if (reading.kind === 'foreign') return complaints.foreign()
    if (reading.kind === 'newer') return complaints.newer(reading.guildhall)
    if (reading.kind === 'damaged') return complaints.damaged('its first line is not complete')
    header = reading.header
    return reading
  }

  function* flush(table: string): Generator<BackupPart> {
    if (batch.length > 0) yield { kind: 'rows', table, lines: batch }
    batch = []
    batched = 0
  }

  function* takeRow(line: Buffer, table: string): Generator<BackupPart> {
    if (line.at(-1) !== closeBrace) complaints.damaged(`a row of ${table} is not complete`)
    sums.at(-1)?.add(line)
    batch.push(line)
    batched += line.length
    if (batched >= batchBytes || batch.length >= batchRows) yield* flush(table)
  }

  function takeMarker(marker: Marker, { tables }: Header, digest: string): BackupPart | undefined {
    const [kind, detail] = marker
    if (kind === 'table') {
      if (detail !== tables[sums.length]?.name) complaints.damaged(`table ${detail} is not where it should be`)
      sums.push(sumRows())
      return undefined
    }
    if (sums.length !== tables.length) complaints.damaged('tables are missing')
    if (kind === 'sequence') {
      sequences += 1
      return { kind, name: detail, value: marker[2], called: marker[3] }
    }
    return finish(detail, digest)
  }

  function finish(promised: { rows: number[]; sequences: number; sha256: string }, digest: string): BackupPart {
    const found = sums.map((sum) => sum.result())
    const allRows = promised.rows.length === found.length && promised.rows.every((rows, n) => rows === found[n]?.rows)
    if (!allRows || promised.sequences !== sequences) complaints.damaged('it holds fewer or more rows than it says')
    if (promised.sha256 !== digest) complaints.damaged('its content is not what was written')
    ended = true
    return { kind: 'end', header: header ?? complaints.foreign(), tables: found }
  }

  return {
    hasHeader: () => header !== null,
    hasEnded: () => ended,
    *take(line) {
      if (header === null) {
        yield readFirst(line)
        update(hash, line)
        return
      }
      if (ended) complaints.damaged('something follows its end')
      const table = sums.length === 0 || sequences > 0 ? undefined : header.tables[sums.length - 1]?.name
      if (line[0] === openBrace && table !== undefined) {
        update(hash, line)
        yield* takeRow(line, table)
        return
      }
      if (table !== undefined) yield* flush(table)
      const isShort = line.length <= longestHeader
      const marker =
        (isShort ? parseMarker(line.toString()) : undefined) ??
        complaints.damaged('a line is neither a row nor a marker')
      if (marker[0] !== 'end') update(hash, line)
      const part = takeMarker(marker, header, marker[0] === 'end' ? hash.digest('hex') : '')
      if (part !== undefined) yield part
    },
  }
}

function update(hash: Hash, line: Buffer): void {
  hash.update(line).update('\n')
}
