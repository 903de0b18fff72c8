import { beforeEach, describe, expect, test } from 'vitest'
import { allDataRights } from './all-data-rights'
import { testDatabase } from './testing/database'
import { callAs, makePerson, type Person, testPassword } from './testing/factories/people'
import { testServices } from './testing/services'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

beforeEach(reset)

/** A person with something in every table. */
async function makeRichPerson(): Promise<Person> {
  const person = await makePerson({ services })
  const api = () => callAs(services, { cookieHeader: person.cookie })
  await api().identity.savePicture({ contentBase64: Buffer.from('GIF89a the picture').toString('base64') })
  await api().identity.createToken({ name: 'laptop', scopes: ['profile:read'], expiresInDays: null })
  await api().identity.requestEmailChange({ email: `new-${person.email}`, password: testPassword })
  return person
}

test('every table with a person in it belongs to one part', async () => {
  const rows = await db.client.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT c.relname AS "table"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (
      a.attname ~ '(^|_)(user|owner|actor|author|follower|following|created_by|updated_by)(_id)?$'
      OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = 'users'::regclass AND k.conrelid = c.oid))`
  const parts = allDataRights.flatMap((part) => part.tables)
  expect(new Set(parts).size).toBe(parts.length)
  expect(rows.map((row) => row.table).filter((table) => !parts.includes(table))).toEqual([])
})

describe('the export', () => {
  test('has every room, the person’s own things, and no secret', async () => {
    const { cookie, email, username } = await makeRichPerson()
    const other = await makeRichPerson()
    const exported = await callAs(services, { cookieHeader: cookie }).identity.exportMyData()
    expect(Object.keys(exported.data)).toEqual(allDataRights.map((part) => part.room))
    const text = JSON.stringify(exported)
    for (const own of [
      email,
      username,
      'laptop',
      'joined',
      'Novice',
      Buffer.from('GIF89a the picture').toString('base64'),
    ])
      expect(text).toContain(own)
    expect(text).not.toMatch(/plain:|[0-9a-f]{64}"[^}]*tokenHash|idHash|passwordHash/)
    expect(text).not.toContain(other.email)
  })
})

describe('erasure', () => {
  test('leaves nothing of the person in any table, and everything of the others', async () => {
    const gone = await makeRichPerson()
    const stays = await makeRichPerson()
    const before = await rowsThatName(stays.id)
    await callAs(services, { cookieHeader: gone.cookie }).identity.deleteAccount({ password: testPassword })
    expect(await rowsThatName(gone.id)).toEqual({})
    expect(await rowsThatName(stays.id)).toEqual(before)
    // What was done stays on record, by a pseudonym.
    const audit = await db.client.auditEntry.findMany({ where: { action: 'token.created' } })
    expect(audit).toHaveLength(2)
    expect(audit.map((entry) => entry.actorId)).toContain(stays.id)
  })

  test('needs the password, and a wrong one loses nothing', async () => {
    const { id, cookie } = await makeRichPerson()
    await expect(
      callAs(services, { cookieHeader: cookie }).identity.deleteAccount({ password: 'wrong' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    expect(Object.keys(await rowsThatName(id))).toContain('users')
  })
})

/** How many rows of which table hold this id anywhere in them. */
async function rowsThatName(id: string): Promise<Record<string, number>> {
  const tables = await db.client.$queryRaw<
    { name: string }[]
  >`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await db.client.$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) AS n FROM "${name}" t WHERE t::text LIKE $1`,
      `%${id}%`,
    )
    if (row !== undefined && row.n > 0n) counts[name] = Number(row.n)
  }
  return counts
}
