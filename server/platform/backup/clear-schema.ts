import type { Session } from '../db/database'
import { BackupError } from './backup-error'
import { bookkeeping, fromExtension } from './read-catalog'

/** Tables first: what hangs on them goes along. Then types, then what is left, such as functions. */
const owned = `
SELECT kind, identity FROM (
  SELECT 1 AS turn, 'pg_class'::regclass AS classid, oid, relnamespace AS space FROM pg_class
    WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND relname <> '${bookkeeping}'
  UNION ALL SELECT 2, 'pg_type'::regclass, oid, typnamespace FROM pg_type
  UNION ALL SELECT 3, 'pg_proc'::regclass, oid, pronamespace FROM pg_proc
  UNION ALL SELECT 3, 'pg_operator'::regclass, oid, oprnamespace FROM pg_operator
  UNION ALL SELECT 3, 'pg_collation'::regclass, oid, collnamespace FROM pg_collation
  UNION ALL SELECT 4, 'pg_ts_config'::regclass, oid, cfgnamespace FROM pg_ts_config
  UNION ALL SELECT 5, 'pg_ts_dict'::regclass, oid, dictnamespace FROM pg_ts_dict
) o, LATERAL (SELECT type AS kind, identity FROM pg_identify_object(o.classid, o.oid, 0)) i
WHERE space = 'public'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = o.classid AND d.objid = o.oid AND d.deptype IN ('e', 'i'))
ORDER BY turn, identity COLLATE "C"`

/** What other schemas have that could hang on ours. */
const elsewhere = `
SELECT identity FROM (
  SELECT 'pg_class'::regclass AS classid, attrelid AS oid, attnum::int AS part, relnamespace AS space
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f')
  UNION ALL SELECT 'pg_constraint'::regclass, oid, 0, connamespace FROM pg_constraint
  UNION ALL SELECT 'pg_proc'::regclass, oid, 0, pronamespace FROM pg_proc WHERE NOT ${fromExtension('pg_proc', 'pg_proc.oid')}
) o JOIN pg_namespace n ON n.oid = o.space, LATERAL pg_identify_object(o.classid, o.oid, o.part) i
WHERE nspname <> 'public' AND nspname <> 'information_schema' AND nspname !~ '^pg_'
ORDER BY identity COLLATE "C"`

/**
 * Drops what migrations made in the schema `public`, and leaves extensions and the table of migrations, empty. What
 * somebody built upon it in a schema of their own is not ours to drop: then it throws.
 */
export async function clearSchema(session: Session): Promise<void> {
  const before = await listElsewhere(session)
  const objects = await session.query<{ kind: string; identity: string }>(owned)
  if (objects.length > 0)
    await session.script(objects.map(({ kind, identity }) => `DROP ${kind} IF EXISTS ${identity} CASCADE`).join(';\n'))
  await session.script(`DELETE FROM public.${bookkeeping}`)

  const after = new Set(await listElsewhere(session))
  const lost = before.filter((identity) => !after.has(identity))
  if (lost.length === 0) return
  throw new BackupError(
    `Something outside of schema public is built upon Guildhall's tables and would be lost: ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' and more' : ''}. Drop it, restore, and make it again.`,
  )
}

async function listElsewhere(session: Session): Promise<string[]> {
  return (await session.query<{ identity: string }>(elsewhere)).map(({ identity }) => identity)
}
