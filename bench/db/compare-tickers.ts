import type pg from 'pg'
import { exactTicker, tickerByInbox, tickersByFollowees } from './hot-queries'
import { newest } from './parameters'

/** Readers whose first page is not what looking at every activity of everybody they follow gives. */
export async function compareTickers(client: pg.Client): Promise<string[]> {
  const problems: string[] = []
  const page = async (text: string, values: unknown[]) =>
    (await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id).join()
  for (const { name, text, parameters } of tickersByFollowees) {
    const readers = await client.query<unknown[]>({ text: parameters, rowMode: 'array' })
    let byInbox = 0
    let byFollowees = 0
    for (const [reader] of readers.rows) {
      const exact = await page(exactTicker, [reader])
      if ((await page(tickerByInbox.text, [reader, ...newest])) !== exact) byInbox += 1
      if ((await page(text, [reader])) !== exact) byFollowees += 1
    }
    if (byInbox + byFollowees > 0)
      problems.push(
        `${name}: of ${readers.rows.length} first pages ${byInbox} by inbox and ${byFollowees} by followees are not the exact ones`,
      )
  }
  return problems
}
