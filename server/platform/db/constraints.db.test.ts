import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services } = testServices({ db })

const hash = 'a'.repeat(64)
let userId = ''
beforeAll(async () => {
  userId = (await makePerson({ services })).id
})

const user = (column: string, value: string) => `UPDATE users SET ${column} = ${value} WHERE id = $USER`
const profile = (column: string, value: string) => `UPDATE user_profiles SET ${column} = ${value} WHERE user_id = $USER`
const session = (column: string, value: string) => `UPDATE sessions SET ${column} = ${value} WHERE user_id = $USER`
const token = (tokenHash: string, scopes: string) =>
  `INSERT INTO api_tokens (user_id, name, token_hash, scopes) VALUES ($USER, 't', '${tokenHash}', ${scopes})`
const link = (tokenHash: string, expires: string) =>
  `INSERT INTO one_time_tokens (user_id, purpose, token_hash, email, expires_at) VALUES ($USER, 'verify_email', '${tokenHash}', 'a@b', now() + interval '${expires}')`
const file = (sha: string, size: number, bytes: string) =>
  `INSERT INTO files (owner_id, sha256, content_type, byte_size, bytes) VALUES ($USER, '${sha}', 'image/png', ${size}, ${bytes})`
const event = (columns: string, values: string) =>
  `INSERT INTO learning_events (id, user_id, kind, subject_type, occurred_at, local_day, idempotency_key, ${columns})
   VALUES ('00000000-0000-4000-8000-00000000000e', $USER, 'joined', 'user', now(), now(), 'k', ${values})`
const stats = (column: string) => `UPDATE learner_stats SET ${column} = -1 WHERE user_id = $USER`

/** Every CHECK of the schema, with a statement that it must refuse. */
const attempts: Record<string, string[]> = {
  users_email_lower: [user('email', `'A@example.org'`)],
  users_email_shape: [user('email', `'nobody'`), user('email', `'a b@example.org'`)],
  users_username_shape: [user('username', `'Ada'`), user('username', `'a--b'`), user('username', `'ab'`)],
  user_profiles_website_scheme: [profile('website', `'javascript:alert(1)'`)],
  user_profiles_few_goals: [profile('learning_goals', `array_fill('g'::text, ARRAY[11])`)],
  user_profiles_few_interests: [profile('interests', `array_fill('i'::text, ARRAY[21])`)],
  sessions_id_is_hash: [session('id_hash', `'plain'`)],
  sessions_idle_within_absolute: [session('expires_at', `absolute_expires_at + interval '1 second'`)],
  sessions_device_object: [session('device_info', `'"x"'`)],
  api_tokens_hash: [token('plain', `'{a}'`)],
  api_tokens_has_scope: [token(hash, `'{}'`)],
  one_time_tokens_hash: [link('plain', '1 hour')],
  one_time_tokens_expires_later: [link(hash, '-1 hour')],
  files_hash: [file('plain', 1, `'x'`)],
  files_size: [
    file(hash, 0, `''`),
    file(hash, 2, `'x'`),
    file(hash, 5_242_881, `convert_to(repeat('x', 5242881), 'UTF8')`),
  ],
  jobs_attempts: [
    `INSERT INTO jobs (queue, attempts) VALUES ('q', -1)`,
    `INSERT INTO jobs (queue, max_attempts) VALUES ('q', 0)`,
  ],
  jobs_one_ending: [`INSERT INTO jobs (queue, done_at, failed_at) VALUES ('q', now(), now())`],
  learning_events_not_its_own_cause: [event('cause_id', `'00000000-0000-4000-8000-00000000000e'`)],
  learning_events_payload_object: [event('payload', `'[]'`)],
  learner_stats_counts: [stats('events_recorded'), stats('active_days')],
}

test('every CHECK in the database is tried here', async () => {
  const rows = await db.client.$queryRaw<{ name: string }[]>`
    SELECT conname AS name FROM pg_constraint JOIN pg_namespace n ON n.oid = connamespace WHERE contype = 'c' AND nspname = 'public' ORDER BY 1`
  expect(rows.map((row) => row.name)).toEqual(Object.keys(attempts).sort())
})

describe.each(Object.entries(attempts))('%s', (name, statements) => {
  test.each(statements)('refuses %s', async (sql) => {
    await expect(db.script(sql.replaceAll('$USER', `'${userId}'`))).rejects.toThrow(name)
  })
})

const duplicates: Record<string, string> = {
  users_email_key: `INSERT INTO users (email, username, password_hash) SELECT email, 'another-name', 'x' FROM users LIMIT 1`,
  users_username_key: `INSERT INTO users (email, username, password_hash) SELECT 'other@example.org', username, 'x' FROM users LIMIT 1`,
  learning_events_idempotency_key_key: `INSERT INTO learning_events (user_id, kind, subject_type, occurred_at, local_day, idempotency_key)
    SELECT user_id, kind, subject_type, now(), now(), idempotency_key FROM learning_events LIMIT 1`,
  jobs_dedupe_key_key: `INSERT INTO jobs (queue, dedupe_key) VALUES ('q', 'same'), ('q', 'same')`,
  api_tokens_token_hash_key: `${token(hash, `'{a}'`)}, ($USER, 't', '${hash}', '{a}')`,
  one_time_tokens_token_hash_key: `${link(hash, '1 hour')}; ${link(hash, '1 hour')}`,
}

test.each(Object.entries(duplicates))('%s lets nothing in twice', async (name, sql) => {
  await expect(db.script(sql.replaceAll('$USER', `'${userId}'`))).rejects.toThrow(name)
})

describe('the audit log', () => {
  const entry = `INSERT INTO audit_log (actor_id, action, subject_type, subject_id) VALUES ('$A', 'role.changed', 'user', '$B')`
  const [a, b] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000b1']
  const write = () => db.script(entry.replace('$A', a).replace('$B', b))

  test.each(['UPDATE audit_log SET action = action', 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
    '%s is refused',
    async (sql) => {
      await write()
      await expect(db.script(sql)).rejects.toThrow(/append-only/)
    },
  )

  test('erasure swaps the id of the one person and nothing else', async () => {
    await write()
    const erasing = (whose: string, change: string) =>
      db.script(
        `SELECT set_config('guildhall.erasing', '${whose}', true); UPDATE audit_log SET ${change} WHERE actor_id = '${a}'`,
      )
    await expect(erasing('00000000-0000-4000-8000-0000000000c1', 'actor_id = gen_random_uuid()')).rejects.toThrow(
      /append-only/,
    )
    await expect(erasing(a, `action = 'nothing.happened'`)).rejects.toThrow(/append-only/)
    await erasing(a, 'actor_id = gen_random_uuid()')
    expect(await db.client.auditEntry.count({ where: { actorId: a } })).toBe(0)
    expect(await db.client.auditEntry.count({ where: { subjectId: b } })).toBeGreaterThan(0)
  })
})
