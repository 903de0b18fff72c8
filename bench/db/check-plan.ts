import type pg from 'pg'

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Filter?: string
  Plans?: Node[]
}

type Mode = 'generic' | 'custom'
export type CheckedPlan = { mode: Mode; nodes: string; problems: string[]; walks: string[] }

/**
 * The plans of a prepared statement: the one for any parameters, and those for the given ones. A table of more than
 * 5,000 rows has to be read by an index that was told what to look for.
 */
export async function checkPlans(
  client: pg.Client,
  query: { name: string; text: string },
  parameterSets: unknown[][],
  modes: Mode[] = ['generic', 'custom'],
): Promise<CheckedPlan[]> {
  const large = await largeTables(client)
  const seen = new Map<string, CheckedPlan>()
  await client.query(`PREPARE checked AS ${query.text}`)
  for (const mode of modes) {
    await client.query(`SET plan_cache_mode = force_${mode}_plan`)
    for (const values of parameterSets) {
      const given = values.map((value) => client.escapeLiteral(String(value))).join(', ')
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
        `EXPLAIN (FORMAT JSON) EXECUTE checked(${given})`,
      )
      const root = rows[0]?.['QUERY PLAN'][0]?.Plan
      if (root === undefined) throw new Error(`EXPLAIN said nothing about ${query.name}`)
      const plan = { mode, nodes: compact(root), problems: problemsOf(root, large), walks: walksOf(root, large) }
      if (!seen.has(plan.nodes)) seen.set(plan.nodes, plan)
    }
  }
  await client.query('RESET plan_cache_mode')
  await client.query('DEALLOCATE checked')
  return [...seen.values()]
}

async function largeTables(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 5000`,
  )
  return new Set(rows.map(({ name }) => name))
}

function problemsOf(node: Node, large: Set<string>): string[] {
  const relation = node['Relation Name'] ?? ''
  const type = node['Node Type']
  const whole = type === 'Seq Scan' || (/^Index (Only )?Scan/.test(type) && node['Index Cond'] === undefined)
  return [
    ...(whole && large.has(relation) ? [`${type} over the whole of ${relation}`] : []),
    ...(node.Plans ?? []).flatMap((plan) => problemsOf(plan, large)),
  ]
}

/** An index that is not by person, read until enough of one person's rows have come by. */
function walksOf(node: Node, large: Set<string>): string[] {
  const own = /\buser_id = /
  const { Filter: filter = '', 'Index Cond': condition = '', 'Relation Name': relation = '' } = node
  const walks = large.has(relation) && own.test(filter) && !own.test(condition)
  return [
    ...(walks ? [`${node['Index Name'] ?? relation} is read past other people's rows`] : []),
    ...(node.Plans ?? []).flatMap((plan) => walksOf(plan, large)),
  ]
}

const short: Record<string, string> = {
  'Index Scan': '',
  'Index Only Scan': 'only ',
  'Bitmap Index Scan': 'bitmap ',
  'Seq Scan': 'seq ',
}
/** Joins and sorts are said, what only passes rows on is not. */
const said = new Set(['Hash Join', 'Merge Join', 'Sort', 'Incremental Sort', 'Recursive Union', 'Aggregate', 'SetOp'])

/** "sort(only feed_inbox_…, users_pkey)": which indexes, in which order, and what is done besides nested loops. */
function compact(node: Node): string {
  const type = node['Node Type']
  const inner = (node.Plans ?? []).map(compact).filter(Boolean).join(', ')
  if (said.has(type)) return `${type.toLowerCase()}(${inner})`
  const prefix = short[type]
  const own = prefix === undefined ? '' : prefix + (node['Index Name'] ?? node['Relation Name'] ?? '')
  return [own, inner].filter(Boolean).join(', ')
}
