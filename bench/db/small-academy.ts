import type pg from 'pg'
import { type CheckedPlan, checkPlans } from './check-plan'
import type { Prepared } from './measure-queries'

const learners = 12

/**
 * The plans that the same rows would get if they belonged to twelve people. Where one person's rows are thought to be a
 * twelfth of all, going back from the newest row of everybody looks cheap, and for somebody new it reads them all.
 */
export async function smallAcademyPlans(client: pg.Client, queries: Prepared[]): Promise<Map<string, CheckedPlan[]>> {
  const owned = await client.query<{ name: string }>(
    `SELECT attrelid::regclass::text AS name FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
     WHERE a.attname = 'user_id' AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.reltuples > 10000`,
  )
  for (const { name } of owned.rows) {
    await client.query(`ALTER TABLE ${name} ALTER COLUMN user_id SET (n_distinct = ${learners})`)
    await client.query(`ANALYZE ${name} (user_id)`)
  }
  const risky = new Map<string, CheckedPlan[]>()
  for (const query of queries) {
    const plans = await checkPlans(client, query, [query.values[0] ?? []], ['generic'])
    risky.set(
      query.name,
      plans.filter(({ walks }) => walks.length > 0),
    )
  }
  return risky
}
