import * as z from 'zod'

/** docs/backups.md describes this format. A change that an older reader would misread needs the next version. */
const formatName = 'guildhall-backup'
export const formatVersion = 1

/** Rows that are longer cannot be backed up, lines that are longer are not read: both sides hold one in memory. */
export const longestLine = 64 * 1024 * 1024

/** The first line is read before anything is known about the file. */
export const longestHeader = 8 * 1024 * 1024

/** What a batch may hold, in bytes and in rows. */
export const batchBytes = 1024 * 1024
export const batchRows = 1000

/**
 * How each of our files begins: gzip, deflate, no name, no time, no hint how hard it was compressed, system unknown.
 * gzip's own checksum leaves these bytes out, so they are compared.
 */
export const gzipStart = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

const identifier = z.string().min(1).max(63)
const rowCount = z.int().nonnegative()

const headerSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  guildhall: z.string().max(100),
  engine: z.enum(['embedded', 'postgresql']),
  server: z.string().max(200),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ name: z.string().min(1).max(255), checksum: z.string().max(64) })),
  tables: z.array(
    z.strictObject({
      name: identifier,
      columns: z.array(z.strictObject({ name: identifier, type: identifier })).min(1),
    }),
  ),
})

const tableSchema = z.tuple([z.literal('table'), identifier])
const sequenceSchema = z.tuple([z.literal('sequence'), identifier, z.string().regex(/^-?\d{1,19}$/), z.boolean()])
const endSchema = z.tuple([
  z.literal('end'),
  // The rows of each table, in the header's order.
  z.strictObject({ rows: z.array(rowCount), sequences: rowCount, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
])
const markerSchema = z.union([tableSchema, sequenceSchema, endSchema])

export type Header = z.infer<typeof headerSchema>
export type Marker = z.infer<typeof markerSchema>

export const emptyHeader = { format: formatName, version: formatVersion } as const

export type HeaderReading =
  | { kind: 'header'; header: Header }
  | { kind: 'newer'; guildhall: string; version: number }
  | { kind: 'foreign' }
  | { kind: 'damaged' }

const anyVersion = z.object({
  format: z.literal(formatName),
  version: z.int().positive(),
  guildhall: z.string().max(100),
})

/** How each first line begins: what was ours is told from what never was, even where the rest can't be read any more. */
const beginning = JSON.stringify({ format: formatName }).slice(0, -1)

export function parseHeader(line: string): HeaderReading {
  const value = parseJson(line)
  const recognised = anyVersion.safeParse(value)
  if (!recognised.success) return { kind: line.startsWith(beginning) ? 'damaged' : 'foreign' }
  const { version, guildhall } = recognised.data
  if (version > formatVersion) return { kind: 'newer', version, guildhall }
  const header = headerSchema.safeParse(value)
  return header.success ? { kind: 'header', header: header.data } : { kind: 'damaged' }
}

/** undefined: not one of them */
export function parseMarker(line: string): Marker | undefined {
  return markerSchema.safeParse(parseJson(line)).data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
