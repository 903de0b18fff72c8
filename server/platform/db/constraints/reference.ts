import type { Session } from '../database'
import type { Reference, UniqueKey } from './catalog'
import type { OnDelete } from './rules'
import { accepted, tryOut, withoutTriggers } from './try-out'

/** Only this foreign key is held, so that no other one can answer for it; at once, also where it would wait for the commit. */
const only = ({ triggers }: Reference) => [
  withoutTriggers,
  'SET CONSTRAINTS ALL IMMEDIATE',
  ...triggers.map(({ table, name }) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER "${name}"`),
]

const quoted = (columns: string[], of = '') => columns.map((column) => `${of}"${column}"`).join(', ')

/** What the database says when a row points to nothing. */
export async function breakReference(session: Session, table: string, reference: Reference): Promise<string> {
  const last = reference.columns.at(-1)
  const unknown = reference.lastType === 'uuid' ? 'gen_random_uuid()' : `'nobody'`
  const row = `SELECT ctid FROM ${table} ORDER BY "${last}" IS NULL, ctid LIMIT 1`
  const { says } = await tryOut(session, [
    ...only(reference),
    `UPDATE ${table} SET "${last}" = ${unknown} WHERE ctid = (${row}) RETURNING 1`,
  ])
  return says
}

type Fate = OnDelete | 'nothing'

/** What becomes of a row when the one that it points to is deleted, or which rule speaks against that. */
export async function deleteParent(
  session: Session,
  table: string,
  reference: Reference,
  keys: UniqueKey[],
): Promise<{ says: string; fate: Fate | undefined }> {
  const id = keys.find(({ isPrimary }) => isPrimary)?.columns.map(({ name }) => name) ?? []
  const { columns, table: parent, keys: parentKeys } = reference
  const [found] = await session.query<{ child: string; parent: string }>(
    `SELECT ROW(${quoted(id, 'child.')})::text AS child, ROW(${quoted(parentKeys, 'parent.')})::text AS parent
     FROM ${table} child JOIN ${parent} parent ON (${quoted(columns, 'child.')}) = (${quoted(parentKeys, 'parent.')}) LIMIT 1`,
  )
  if (found === undefined)
    throw new Error(
      `No row of ${table} has ${columns.join(', ')}: give makeWorld (server/testing/factories) one that does.`,
    )
  const { says, rows } = await tryOut(session, [
    ...only(reference),
    `DELETE FROM ${parent} WHERE ROW(${quoted(parentKeys)})::text = '${found.parent}' RETURNING 1`,
    `SELECT count(*)::int AS rows, count("${columns.at(-1)}")::int AS pointing FROM ${table}
     WHERE ROW(${quoted(id)})::text = '${found.child}'`,
  ])
  return { says, fate: says === accepted ? fateOf(rows[0]) : undefined }
}

function fateOf(after: Record<string, unknown> | undefined): Fate {
  if (after?.rows === 0) return 'cascade'
  return after?.pointing === 0 ? 'set null' : 'nothing'
}
