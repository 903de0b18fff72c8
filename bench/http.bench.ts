import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, printTable } from './support/compare'
import { elementsOf } from './support/html-tree'
import { benchDatabase, start, startHouse } from './support/run'

/**
 * Two real pages of the built server against floors in the same run: the same bytes by node:http, the same elements by
 * renderToString, and those plus the page's queries by raw pg with named statements. Ratios are to the last.
 */
const options = { rounds: 5, seconds: 3, connections: 8 }

const database = await benchDatabase()
const house = await startHouse(database.url)
const cookie = await signUp()
const userId = await viewerId()
const pages = {
  landing: { path: '/', html: await html('/'), queries: [sessionQuery()] },
  home: { path: '/home', html: await html('/home'), queries: [sessionQuery(), ...homeQueries()] },
}

const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'))
const pagesFile = join(folder, 'pages.json')
writeFileSync(pagesFile, JSON.stringify(pages))
const floor = await start(['--import', 'tsx', join('bench', 'support', 'floor-server.ts'), pagesFile, database.url], {
  port: /listening (\d+)/,
})

for (const [name, { path, html: page, queries }] of Object.entries(pages)) {
  const { count } = elementsOf(page)
  const rows = await measure(
    [
      { name: `Guildhall ${path}`, url: house.url + path, headers: { cookie }, pid: house.pid },
      { name: 'same bytes, node:http', url: `${floor.url}/bytes/${name}`, headers: {}, pid: floor.pid },
      { name: '+ renderToString', url: `${floor.url}/render/${name}`, headers: {}, pid: floor.pid },
      { name: '+ queries by raw pg (the floor)', url: `${floor.url}/queries/${name}`, headers: {}, pid: floor.pid },
    ],
    options,
  )
  printTable(
    `${path}, signed in: ${count} elements, ${(page.length / 1_000).toFixed(1)} KB, ${queries.length} queries (aim: 4 to 8 × the floor's CPU)`,
    rows,
  )
}

await floor.stop()
await house.stop()
await database.drop()
rmSync(folder, { recursive: true })

async function signUp(): Promise<string> {
  const response = await fetch(`${house.url}/api/trpc/identity.signUp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify({
      email: 'bench@example.org',
      username: 'bench',
      password: 'seven quiet drawing boards',
      interests: ['sneakers'],
    }),
  })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function viewerId(): Promise<string> {
  const answer: { result: { data: { id: string } } } = await (
    await fetch(`${house.url}/api/trpc/identity.viewer`, { headers: { cookie } })
  ).json()
  return answer.result.data.id
}

async function html(path: string): Promise<string> {
  const response = await fetch(house.url + path, { headers: { cookie } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.text()
}

function sessionQuery() {
  const idHash = createHash('sha256')
    .update(cookie.split('=')[1] ?? '')
    .digest('hex')
  return {
    name: 'session',
    text: `SELECT s.user_id, s.expires_at, s.public_id, s.device_info, host(s.ip_address), s.last_activity_at, s.absolute_expires_at,
             u.username, u.email, u.first_name, u.last_name, u.role::text, u.email_verified_at IS NOT NULL AS verified, p.timezone, p.avatar_file_id
           FROM sessions s JOIN users u ON u.id = s.user_id JOIN user_profiles p ON p.user_id = u.id
           WHERE s.id_hash = $1 AND u.is_active AND ($2 OR NOT u.is_demo)`,
    values: [idHash, true],
  }
}

function homeQueries() {
  return [
    {
      name: 'events',
      text: `SELECT id, seq, user_id, kind, subject_type, subject_id, payload, occurred_at, to_char(local_day, 'YYYY-MM-DD'), cause_id
             FROM learning_events WHERE user_id = $1 AND seq < $2 AND seq > $3 ORDER BY seq DESC LIMIT $4`,
      values: [userId, '9223372036854775807', '0', 21],
    },
    {
      name: 'stats',
      text: 'SELECT title, events_recorded, active_days FROM learner_stats WHERE user_id = $1',
      values: [userId],
    },
    {
      name: 'profile',
      text: 'SELECT u.username, u.first_name, u.last_name, p.* FROM users u JOIN user_profiles p ON p.user_id = u.id WHERE u.id = $1',
      values: [userId],
    },
    {
      name: 'courses',
      text: 'SELECT * FROM generated_courses WHERE user_id = $1 ORDER BY created_at DESC',
      values: [userId],
    },
    { name: 'draft', text: 'SELECT * FROM onboarding_drafts WHERE user_id = $1', values: [userId] },
  ]
}
