import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { emptyHeader, type Header } from '../backup-format'
import { packBackup, type SequenceState } from '../encode-backup'
import { type FileFacts, readBackup } from '../read-backup'

/** A directory that goes with the tests of the file. */
export function scratchDirectory(): { path(): string } {
  const directory = mkdtempSync(join(tmpdir(), 'guildhall backup '))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return { path: () => join(directory, `${randomBytes(6).toString('hex')}.backup`) }
}

type Craft = {
  path: string
  header?: Partial<Header>
  /** Lines of JSON by table; a table that the header lacks is added to it. */
  rows?: Record<string, string[]>
  sequences?: SequenceState[]
}

/** A file with the right digest and counts, whatever it says. */
export async function craftBackup({ path, header, rows = {}, sequences = [] }: Craft): Promise<string> {
  const tables = Object.keys(rows).map((name) => ({ name, columns: [{ name: 'id', type: 'int4' }] }))
  const file = await open(path, 'w')
  await packBackup(file, {
    header: {
      ...emptyHeader,
      guildhall: '0.1.0',
      engine: 'embedded',
      server: '18',
      createdAt: '2026-11-21T10:00:00.000Z',
      migrations: [],
      tables,
      ...header,
    },
    rows: (table) => [(Object.hasOwn(rows, table) ? rows[table] : undefined) ?? []],
    sequences: () => sequences,
  })
  await file.close()
  return path
}

type Content = { header: Header; rows: Record<string, string[]>; sequences: SequenceState[]; facts: FileFacts }

/** All that is in a file, for a test that compares it or changes some of it. */
export async function readContent(path: string): Promise<Content> {
  const rows: Record<string, string[]> = Object.create(null) // a table may be called `constructor`
  const sequences: SequenceState[] = []
  let header: Header | undefined
  let facts: FileFacts | undefined
  for await (const part of readBackup(path)) {
    if (part.kind === 'rows') rows[part.table] = [...(rows[part.table] ?? []), ...part.lines.map(String)]
    if (part.kind === 'sequence') sequences.push({ name: part.name, value: part.value, called: part.called })
    if (part.kind === 'header') header = part.header
    if (part.kind === 'file') facts = part
  }
  if (header === undefined || facts === undefined) throw new Error('the file ended too early')
  return { header, rows, sequences, facts }
}
