import { type DataModel, quoted } from './data-model-document'

/** What the database has, as far as docs/data-model.md speaks of it. Everything is a name; columns are "table.column". */
export type Catalog = {
  tables: string[]
  columns: string[]
  jsonColumns: string[]
  /** What has to be in a table's row: CHECKs, triggers, and the enums of its columns. */
  rules: { table: string; name: string; kind: 'check' | 'trigger' | 'enum' }[]
  /** What may be named besides: indexes, keys, functions, words of enums, extensions. */
  otherNames: string[]
}

/** The map of the specifications' columns: complete, without inventions, and every target is there. */
export function mappingFaults(
  { mapping }: Pick<DataModel, 'mapping'>,
  specified: string[],
  { columns }: Pick<Catalog, 'columns'>,
): string[] {
  const live = new Set(columns)
  return [
    ...compare(
      mapping.map(({ name }) => name),
      specified,
      'no specification has it',
    ),
    ...mapping.flatMap((row) => rowFaults(row, live).map((fault) => `${row.name}: ${fault}`)),
  ]
}

function rowFaults({ name, section, lives, targets, why }: DataModel['mapping'][number], columns: Set<string>) {
  const [specification = '', ...column] = name.split('.')
  const isList = targets.length > 0 && lives === targets.map((target) => `\`${target}\``).join(', ')
  const isTold = /^(derived|gone): ./.test(lives) && targets.length > 0
  const isSame = isList && targets.length === 1 && targets[0] === column.join('.')
  const faults = targets.filter((target) => !columns.has(target)).map((target) => `there is no column ${target}`)
  if (section !== specification) faults.push(`stands in the section ${section}`)
  if (!isList && !isTold) faults.push(`"${lives}" is neither a list of columns nor derived: or gone: with one`)
  if (!isSame && why === '') faults.push('lives elsewhere and does not say why')
  return faults
}

/** Each table is described once, by its owner's heading, in the overview, and with all that the database holds of it. */
export function tableFaults(model: DataModel, catalog: Catalog, owners: Record<string, string>): string[] {
  const inOverview = new Map(model.domains.flatMap(({ domain, tables }) => tables.map((table) => [table, domain])))
  return [
    ...compare(
      model.tables.map(({ table }) => table),
      catalog.tables,
      'the database has no such table',
    ),
    ...compare(
      model.domains.flatMap(({ tables }) => tables),
      catalog.tables,
      'the overview names it, the database has no such table',
    ),
    ...model.tables.flatMap(({ table, domain, owner }) => {
      const faults = []
      if (owner !== owners[table]) faults.push(`${table}: its owner is ${owners[table]}, not ${owner}`)
      if (inOverview.get(table) !== domain)
        faults.push(`${table}: belongs to ${inOverview.get(table)} in the overview and to ${domain} below`)
      return faults
    }),
  ]
}

/** Every rule that the page names is one of that table's, and every one of the table's is named. */
export function ruleFaults(model: DataModel, catalog: Catalog): string[] {
  const inJson = new Set(model.json.flatMap(({ checks }) => checks))
  return model.tables.flatMap(({ table, rules }) => {
    const held = catalog.rules.filter((rule) => rule.table === table)
    const known = new Set([
      ...held.map(({ name }) => name),
      ...catalog.otherNames.filter((name) => name.startsWith(`${table}_`)),
      ...catalog.columns.filter((name) => name.startsWith(`${table}.`)).map((name) => name.slice(table.length + 1)),
    ])
    return [
      ...rules.filter((name) => !known.has(name)).map((name) => `${table}: has no rule ${name}`),
      ...held
        .filter(({ name }) => !rules.includes(name) && !inJson.has(name))
        .map(({ name, kind }) => `${table}: does not name its ${kind} ${name}`),
    ]
  })
}

/** Every JSON column is listed once, with CHECKs of its own table. */
export function jsonFaults({ json }: DataModel, { jsonColumns, rules }: Catalog): string[] {
  return [
    ...compare(
      json.map(({ column }) => column),
      jsonColumns,
      'is no JSON column',
    ),
    ...json.flatMap(({ column, checks }) =>
      checks
        .filter((name) => !rules.some((rule) => rule.name === name && column.startsWith(`${rule.table}.`)))
        .map((name) => `${column}: its table has no CHECK ${name}`),
    ),
  ]
}

/** Names with an underscore or a dot, wherever they stand: each is something of the database's or of a specification's. */
export function nameFaults(markdown: string, specified: string[], catalog: Catalog): string[] {
  const specifiedColumns = specified.map((name) => name.split('.').slice(1))
  const known = new Set([
    ...[...catalog.tables, ...catalog.columns, ...catalog.otherNames, ...catalog.rules.map(({ name }) => name)],
    ...catalog.columns.flatMap((name) => name.split('.')),
    ...specifiedColumns.flat(),
    ...specifiedColumns.map((parts) => parts.join('.')),
  ])
  const names = new Set(quoted(markdown).filter((name) => /^[a-z][a-z0-9]*([_.][a-z0-9_]+)+$/.test(name)))
  return [...names].filter((name) => !known.has(name)).map((name) => `${name}: nothing is called that`)
}

function compare(named: string[], real: string[], beyond: string): string[] {
  const [rows, existing] = [new Set(named), new Set(real)]
  return [
    ...real.filter((name) => !rows.has(name)).map((name) => `${name}: has no row`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name}: has two rows`),
    ...named.filter((name) => !existing.has(name)).map((name) => `${name}: ${beyond}`),
  ]
}
