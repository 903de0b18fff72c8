import { join } from 'node:path'
import { makeServices } from '../server/make-services'
import { parseConfig } from '../server/platform/config'
import { openDatabase } from '../server/platform/db/open-database'
import { createLog } from '../server/platform/log'
import { createRequestCaller } from '../server/trpc/caller'
import { measure, printTable } from './support/compare'
import { benchDatabase, start, startHouse } from './support/run'

/** A procedure over HTTP and called in the process, against a bare fetch handler that gives the same answer. */
const path = '/api/trpc/onboarding.samples'

const database = await benchDatabase()
const house = await startHouse(database.url)
const answer = await (await fetch(house.url + path)).text()
const bare = await start(['--import', 'tsx', join('bench', 'support', 'bare-fetch.ts'), answer], {
  port: /listening (\d+)/,
})

const rows = await measure(
  [
    { name: 'procedure over HTTP', url: house.url + path, headers: {}, pid: house.pid },
    { name: 'a fixed answer through the same front door', url: `${house.url}/healthz`, headers: {}, pid: house.pid },
    { name: 'bare fetch handler over HTTP', url: bare.url, headers: {}, pid: bare.pid },
  ],
  { rounds: 5, seconds: 2, connections: 8 },
)
printTable('Over HTTP (aim: at most 3 × the bare handler)', rows)
await bare.stop()
await house.stop()

const config = {
  ...parseConfig({}, '0'),
  databaseUrl: database.url,
  directDatabaseUrl: database.url,
  databaseKind: 'postgresql' as const,
}
const log = createLog({ level: 'error', write: () => undefined, now: () => new Date() })
const db = await openDatabase(config, () => undefined)
const services = makeServices({ config, db, log })
const facts = {
  requestId: 'b',
  ip: null,
  network: 'b',
  userAgent: null,
  origin: 'http://localhost',
  secure: false,
  cookieHeader: null,
  authorization: null,
  setCookies: [],
  log,
}
const handler = async (_request: Request) => Response.json(JSON.parse(answer))

const inProcess = {
  'caller, made for each request as pages do': async () => createRequestCaller(services, facts).onboarding.samples(),
  'bare fetch handler': async () => (await handler(new Request(`http://localhost${path}`))).text(),
}
const times: Record<string, number> = {}
for (let round = 0; round < 6; round++) {
  for (const [name, run] of Object.entries(inProcess)) {
    const begun = performance.now()
    for (let n = 0; n < 4_000; n++) await run()
    if (round > 0) times[name] = (times[name] ?? 0) + (performance.now() - begun) / 20_000
  }
}
const floor = times['bare fetch handler'] ?? Number.NaN
console.log('\nIn the process\n| | µs a call | × bare handler |\n| --- | ---: | ---: |')
for (const [name, ms] of Object.entries(times))
  console.log(`| ${name} | ${(ms * 1_000).toFixed(1)} | ${(ms / floor).toFixed(2)} |`)

await db.close()
await database.drop()
