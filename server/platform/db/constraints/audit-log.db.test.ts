import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'

const { db } = await testDatabase()

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
