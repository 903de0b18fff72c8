import type { Database, Session } from '../database'

export const accepted = 'accepted'
/** A statement that changed nothing has shown nothing. */
export const noRow = 'met no row'

type Row = Record<string, unknown>
export type Verdict = { says: string; rows: Row[] }

/**
 * What the database says to these statements: the name of the rule that refuses one of them, or `accepted`, with what the
 * last one returned. Nothing of it stays.
 */
export async function tryOut(session: Session, statements: string[]): Promise<Verdict> {
  const before = statements.slice(0, -1)
  try {
    await session.script(['SAVEPOINT attempt', ...before].join(';'))
    const rows = await session.query(statements.at(-1) ?? '')
    return { says: rows.length === 0 ? noRow : accepted, rows }
  } catch (error) {
    return { says: ruleOf(error), rows: [] }
  } finally {
    await session.script('ROLLBACK TO attempt; RELEASE attempt')
  }
}

/** The rule's own name, not a text with the name in it: exercises_points is also a part of blueprint_exercises_points. */
export function ruleOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isNamed = 'constraint' in error && typeof error.constraint === 'string' && error.constraint !== ''
  return isNamed ? String(error.constraint) : error.message
}

/** CHECKs and unique keys alone: no trigger fires, and a trigger is what holds a foreign key. Until the attempt is over. */
export const withoutTriggers = 'SET LOCAL session_replication_role = replica'

type Said = (...statements: string[]) => Promise<string>

/** A test that asks what the database says, over one connection: `test('…', trying(db, async (said) => { … }))`. */
export const trying =
  (db: Database, work: (said: Said) => Promise<void>): (() => Promise<void>) =>
  () =>
    db.session((session) => work(async (...statements) => (await tryOut(session, statements)).says))
