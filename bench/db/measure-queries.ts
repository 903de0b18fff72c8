import type pg from 'pg'
import { percentile } from '../support/load'
import type { HotQuery, Row } from './hot-queries'

export type Prepared = HotQuery & { statement: string; values: unknown[][] }

/** `heaviest`: the p99 over what was asked for, with the fastest of its runs each: who costs much, without what disturbed. */
export type Timing = { median: number; p99: number; heaviest: number }
export type Measurement = { query: Prepared; own: Timing; floor: Timing; rows: number; problems: string[] }

let prepared = 0

export async function prepare(client: pg.Client, query: HotQuery): Promise<Prepared> {
  const { rows } = await client.query<unknown[]>({ text: query.parameters, rowMode: 'array' })
  prepared += 1
  return { ...query, statement: `hot_${prepared}`, values: rows }
}

/** Query and floor take turns in small blocks, so that what else the machine does falls on both alike. */
export async function measureQueries(
  client: pg.Client,
  floor: Prepared,
  queries: Prepared[],
  options: { rounds: number; block: number },
): Promise<Measurement[]> {
  const fastest: number[] = [] // the floor's own, whichever query it stood beside
  const tallies = queries.map((query) => ({ query, own: newTally(query), floor: { ...newTally(floor), fastest } }))
  for (const { query } of tallies) {
    await runBlock(client, newTally(query), options.block) // warm: connections plan a statement anew five times
    await runBlock(client, newTally(floor), options.block)
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const tally of tallies) {
      await runBlock(client, tally.floor, options.block)
      await runBlock(client, tally.own, options.block)
    }
  }
  return tallies.map(({ query, own, floor: beside }) => {
    const rows = own.rows / own.times.length
    return {
      query,
      own: timing(own),
      floor: timing(beside),
      rows,
      problems: [...own.problems, ...offAverage(query, rows)],
    }
  })
}

type Tally = { query: Prepared; next: number; times: number[]; fastest: number[]; rows: number; problems: Set<string> }

const newTally = (query: Prepared): Tally => ({ query, next: 0, times: [], fastest: [], rows: 0, problems: new Set() })

async function runBlock(client: pg.Client, tally: Tally, executions: number): Promise<void> {
  const { statement: name, text, values, rows: expected, count = (rows: Row[]) => rows.length } = tally.query
  for (let n = 0; n < executions; n++) {
    const turn = tally.next % values.length
    const statement = { name, text, values: values[turn] }
    const begun = performance.now()
    const result = await client.query<Row>(statement)
    const time = performance.now() - begun
    tally.times.push(time)
    tally.fastest[turn] = Math.min(time, tally.fastest[turn] ?? time)
    const rows = count(result.rows)
    if (rows < expected.least || rows > expected.most)
      tally.problems.add(`${rows} rows for ${statement.values?.join(', ')}, not ${expected.least} to ${expected.most}`)
    tally.rows += rows
    tally.next += 1
  }
}

function offAverage({ rows: { average } }: HotQuery, rows: number): string[] {
  const [low, high] = average
  return rows >= low && rows <= high ? [] : [`${rows.toFixed(1)} rows on average, not ${low} to ${high}`]
}

const timing = ({ times, fastest }: Tally): Timing => ({
  median: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  heaviest: percentile(fastest, 0.99),
})
