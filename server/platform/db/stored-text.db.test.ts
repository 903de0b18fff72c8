import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { storedText, storedWords } from './stored-text'

const { db } = await testDatabase()

/** Every code unit, with the two that jsonb refuses more often than chance has them. */
const hostile = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u0000', '\ud83d', '\udc4d', '👍', '\\u0000', '"')))
  .map((parts) => parts.join(''))

test('the database takes just the texts that the schema takes, and gives them back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const kept = await keep(text).catch(() => undefined)
      expect(storedText(1_000_000).safeParse(text).success).toBe(kept !== undefined)
      if (kept !== undefined) expect(kept).toBe(text)
    }),
    { numRuns: 150 },
  )
})

async function keep(text: string): Promise<string | undefined> {
  const [row] = await db.client.$queryRaw<{ text: string }[]>`
    SELECT ${JSON.stringify({ text })}::jsonb ->> 'text' AS text`
  return row?.text
}

test('words say something', () => {
  for (const text of ['', ' ', '\n\t\u2003']) expect(storedWords(10).safeParse(text).success).toBe(false)
  expect(storedWords(10).safeParse(' a ').success).toBe(true)
  expect(storedWords(10).safeParse('a'.repeat(11)).success).toBe(false)
})
