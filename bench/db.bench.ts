import pg from 'pg'
import { migrate, readMigrations } from '../server/platform/db/migrate'
import { openPostgres } from '../server/platform/db/postgres'
import { type CheckedPlan, checkPlans } from './db/check-plan'
import { measureCircleGuard } from './db/circle-guard'
import { compareTickers } from './db/compare-tickers'
import { generate } from './db/generate'
import { floor, hotQueries } from './db/hot-queries'
import { bareForeignKeys, indexScans, unreadIndexes } from './db/index-use'
import { measureQueries, type Prepared, prepare } from './db/measure-queries'
import { printGenerated, printGuard, printNames, printPlans, printTimings } from './db/print'
import { smallAcademyPlans } from './db/small-academy'
import { benchDatabase } from './support/run'

/**
 * What the product asks of the database most often, over two years of 10,000 people, as named statements on one
 * connection, each against a look-up by primary key in the same rounds. Fails when a plan reads a large table whole or
 * when a query returns what it should not; times are printed, not judged, because they are this machine's.
 */
const options = { rounds: 40, block: 50 }

const database = await benchDatabase()
const client = new pg.Client({ connectionString: database.url })
try {
  await fill()
  await client.connect()
  const failures = await measure()
  if (failures.length > 0) {
    console.error(`\nFailed:\n${failures.join('\n')}`)
    process.exitCode = 1
  }
} finally {
  await client.end()
  await database.drop()
}

async function fill(): Promise<void> {
  const db = await openPostgres({ url: database.url, directUrl: database.url, poolSize: 1, onError: console.error })
  await migrate(db, await readMigrations('prisma/migrations'), () => undefined)
  await db.close()
  const begun = performance.now()
  const generated = await generate(database.url)
  printGenerated(generated, (performance.now() - begun) / 1_000)
}

async function measure(): Promise<string[]> {
  const prepared: Prepared[] = []
  for (const query of hotQueries) prepared.push(await prepare(client, query))
  const plans = new Map<string, CheckedPlan[]>()
  for (const query of prepared)
    plans.set(query.name, await checkPlans(client, query, [query.values[0] ?? [], query.values.at(-1) ?? []]))
  printPlans('Plans, by the indexes they read', plans)

  const scans = await indexScans(client)
  const measured = await measureQueries(client, await prepare(client, floor), prepared, options)
  const planProblems = new Map([...plans].map(([name, checked]) => [name, checked.flatMap(({ problems }) => problems)]))
  printTimings(measured, (name) => planProblems.get(name)?.length === 0)
  printNames('Indexes that none of these read and that hold nothing', await unreadIndexes(client, scans))
  printNames('Foreign keys without an index', await bareForeignKeys(client))
  const tickers = await compareTickers(client)

  printPlans('Plans to mind if all this belonged to twelve people', await smallAcademyPlans(client, prepared))
  printGuard(await measureCircleGuard(client))
  return [
    ...[...planProblems].flatMap(([name, problems]) => problems.map((problem) => `${name}: ${problem}`)),
    ...measured.flatMap(({ query, problems }) => problems.map((problem) => `${query.name}: ${problem}`)),
    ...tickers,
  ]
}
