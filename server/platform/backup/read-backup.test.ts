import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BackupError } from './backup-error'
import { gzipStart, longestLine } from './backup-format'
import { readBackup } from './read-backup'
import { craftBackup, readContent, scratchDirectory } from './testing/craft-backup'

const scratch = scratchDirectory()

const whole = await craftBackup({
  path: scratch.path(),
  rows: {
    empty: [],
    people: ['{"id":"1","name":"Ada\\nLovelace"}', '{"id":"2","name":null}', '{"id":"3","name":"雪 🚂"}'],
    // Long enough for more than one block of deflate, and not to be compressed away.
    words: Array.from(
      { length: 400 },
      (_, n) => `{"id":"${n}","hash":"${createHash('sha512').update(`${n}`).digest('hex')}"}`,
    ),
  },
  sequences: [{ name: 'people_id_seq', value: '9223372036854775807', called: true }],
})
const bytes = await readFile(whole)
const text = gunzipSync(bytes).toString()

const readAll = async (path: string) => {
  for await (const part of readBackup(path)) expect(part.kind).toMatch(/^(header|rows|sequence|end|file)$/)
}

async function refusal(content: string | Uint8Array): Promise<string> {
  const path = scratch.path()
  await writeFile(path, content)
  const error: unknown = await readAll(path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(BackupError)
  const message = error instanceof Error ? error.message : ''
  expect(message).toMatch(/^[^\n]+\. (Name|Use|Restore) [^\n]+\.$/)
  return message.replace(path, 'FILE')
}

/** Packed as ours are, so that only what is inside is wrong. */
function pack(content: string): Uint8Array {
  const packed = gzipSync(content)
  gzipStart.copy(packed)
  return packed
}

const lines = text.trimEnd().split('\n')
/** The file with other lines before its end, whose digest fits them. */
function resign(change: (lines: string[]) => string[]): string {
  const changed = change(lines.slice(0, -1))
    .map((line) => `${line}\n`)
    .join('')
  const digest = createHash('sha256').update(changed).digest('hex')
  return `${changed}${lines.at(-1)?.replace(/[0-9a-f]{64}/, digest)}\n`
}

test('any rows come back as they were, in order', async () => {
  const path = scratch.path()
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }).map((made) => made.replace(/\0|\p{Surrogate}/gu, '')),
    fc.bigInt().map(String),
    fc.double().map(String),
    fc.constant(null),
    fc.constantFrom('\n', '\r\n', '\u2028', '"', '\\', '["end"]', '{}'),
  )
  const row = fc.dictionary(fc.string({ maxLength: 10 }), value, { maxKeys: 5 }).map((made) => JSON.stringify(made))
  const rows = fc.dictionary(fc.stringMatching(/^[a-z_]{1,20}$/), fc.array(row, { maxLength: 30 }), {
    maxKeys: 4,
    noNullPrototype: true,
  })
  const sequences = fc.array(
    fc.record({
      name: fc.constant('s'),
      value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String),
      called: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  await fc.assert(
    fc.asyncProperty(rows, sequences, async (rowsByTable, states) => {
      await craftBackup({ path, rows: rowsByTable, sequences: states })
      const content = await readContent(path)
      expect(content.header.tables.map(({ name }) => name)).toEqual(Object.keys(rowsByTable))
      for (const [table, expected] of Object.entries(rowsByTable)) expect(content.rows[table] ?? []).toEqual(expected)
      expect(content.sequences).toEqual(states)
    }),
    { numRuns: 60 },
  )
})

test('the digest is what sha256sum prints', async () => {
  const { facts } = await readContent(whole)
  expect(facts).toEqual({ kind: 'file', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
})

describe('what is no backup', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['text', 'hello\n', 'is not a backup'],
    ['a few bytes', gzipStart.subarray(0, 4), 'is not a backup'],
    ['gzip from elsewhere', gzipSync('hello'), 'is not a backup'],
    ['gzip of text', pack('hello\nworld\n'), 'is not a backup'],
    ['gzip of nothing', pack(''), 'is not a backup'],
    ['gzip of other JSON', pack('{"format":"photos","version":1}\n'), 'is not a backup'],
    ['a first line without an end', pack('{'.repeat(9 * 1024 * 1024)), 'is not a backup'],
    ['zeros', pack('\0'.repeat(20 * 1024 * 1024)), 'is not a backup'],
  ])('%s', async (_, content, problem) => {
    expect(await refusal(content)).toContain(problem)
  })

  test.each([
    ['/nowhere/at-all', /There is no \/nowhere\/at-all/],
    ['/', /is not a file/],
  ])('%s', async (path, problem) => {
    await expect(readAll(path)).rejects.toThrow(problem)
  })
})

describe('what is damaged', () => {
  test('cut off anywhere', async () => {
    for (let end = 11; end < bytes.length; end += 1 + Math.floor(bytes.length / 60))
      expect(await refusal(bytes.subarray(0, end))).toContain('is damaged')
    expect(await refusal(bytes.subarray(0, -1))).toContain('is damaged')
  })

  test('one byte changed, anywhere', async () => {
    const everywhere = Array.from({ length: 60 }, (_, n) => 30 + Math.floor((n * (bytes.length - 40)) / 60))
    const ends = [...Array(30).keys(), ...Array.from({ length: 12 }, (_, n) => bytes.length - 1 - n)]
    for (const position of [...ends, ...everywhere]) {
      const changed = Buffer.from(bytes)
      changed[position] = (changed[position] ?? 0) ^ 0x10
      expect(await refusal(changed)).toMatch(position < gzipStart.length ? /is not a backup/ : /is damaged/)
    }
  })

  test('cut off inside what was packed, and packed well', async () => {
    for (const part of [lines.slice(0, 1), lines.slice(0, 3), lines.slice(0, -2), lines.slice(0, -1)])
      expect(await refusal(pack(`${part.join('\n')}\n`))).toContain('its end is missing')
    expect(await refusal(pack(text.slice(0, -1)))).toContain('its end is missing')
  })

  test('a first line that can no longer be read, though it began as ours', async () => {
    for (const position of [30, 200, (lines[0]?.length ?? 0) - 1]) {
      const first = `${lines[0]?.slice(0, position)}\u0001${lines[0]?.slice(position + 1)}`
      expect(await refusal(pack([first, ...lines.slice(1), ''].join('\n')))).toContain('is damaged')
    }
  })

  test('something after the end, packed or not', async () => {
    expect(await refusal(pack(`${text}{"id":"9"}\n`))).toContain('something follows its end')
    expect(await refusal(Buffer.concat([bytes, Buffer.from('more')]))).toContain('is damaged')
    expect(await refusal(Buffer.concat([bytes, Buffer.alloc(100)]))).toContain('something follows its end')
    expect(await refusal(Buffer.concat([bytes, gzipSync('more\n')]))).toContain('something follows its end')
  })

  const at = (part: string) => lines.findIndex((line) => line.includes(part))
  test.each<[string, (lines: string[]) => string[], string]>([
    ['a row too few', (all) => all.filter((_, n) => n !== at('Lovelace')), 'fewer or more rows'],
    ['a row too many', (all) => all.toSpliced(at('Lovelace'), 0, '{"id":"7"}'), 'fewer or more rows'],
    [
      'a row in another table',
      (all) => all.toSpliced(at('"words"]'), 2, all[at('"words"]') + 1] ?? '', '["table","words"]'),
      'fewer or more rows',
    ],
    ['a sequence too few', (all) => all.filter((line) => !line.startsWith('["sequence"')), 'fewer or more rows'],
    ['a row among the sequences', (all) => [...all, '{"id":"1"}'], 'neither a row nor a marker'],
    ['a row before any table', (all) => all.toSpliced(1, 0, '{"id":"1"}'), 'neither a row nor a marker'],
    ['a row without its end', (all) => all.toSpliced(at('Lovelace'), 1, '{"id":"1"'), 'is not complete'],
    ['a table that is missing', (all) => all.filter((line) => line !== '["table","empty"]'), 'not where it should be'],
    [
      'a table that the header lacks',
      (all) => all.toSpliced(at('"words"]'), 0, '["table","extra"]'),
      'not where it should be',
    ],
    ['a table twice', (all) => [...all.slice(0, -1), '["table","words"]'], 'not where it should be'],
    ['tables that are missing at the end', (all) => all.slice(0, at('"words"]')), 'tables are missing'],
    ['an unknown marker', (all) => [...all, '["note","x"]'], 'neither a row nor a marker'],
    [
      'a sequence that is no number',
      (all) => [...all, '["sequence","s","1; DROP",true]'],
      'neither a row nor a marker',
    ],
    ['a blank line', (all) => [...all, ''], 'neither a row nor a marker'],
    [
      'an incomplete header',
      (all) => [all[0]?.replace(/,"tables":.*/, '}') ?? '', ...all.slice(1)],
      'first line is not complete',
    ],
  ])('%s, although the digest fits', async (_, change, problem) => {
    expect(await refusal(pack(resign(change)))).toContain(problem)
  })

  test('other content than was signed', async () => {
    expect(await refusal(pack(text.replace('Lovelace', 'Lovelase')))).toContain('its content is not what was written')
    expect(resign((all) => all)).toBe(text)
  })
})

test('a newer format names the version that can read it', async () => {
  const newer = resign(([header = '', ...rest]) => [
    header.replace('"version":1', '"version":2').replace('0.1.0', '0.9.0'),
    ...rest,
  ])
  expect(await refusal(pack(newer))).toMatch(/written by a newer version of Guildhall \(0\.9\.0\)/)
})

test('a line without an end is given up at the limit, holding no more than that', async () => {
  const path = scratch.path()
  const gzip = createGzip({ level: 1 })
  const packed: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => packed.push(chunk))
  gzip.write(`${lines[0]}\n["table","empty"]\n{"id":"`)
  const block = Buffer.alloc(8 * 1024 * 1024, 'a')
  for (let written = 0; written < 4 * longestLine; written += block.length) gzip.write(block)
  await new Promise<void>((resolve) => gzip.end(resolve))
  const bomb = Buffer.concat(packed)
  gzipStart.copy(bomb)
  await writeFile(path, bomb)
  const before = process.memoryUsage.rss()
  await expect(readAll(path)).rejects.toThrow(/a line is longer than any row may be/)
  expect(process.memoryUsage.rss() - before).toBeLessThan(2.5 * longestLine)
})
