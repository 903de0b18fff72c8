import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDataModel } from './data-model-document'
import { type Catalog, jsonFaults, mappingFaults, nameFaults, ruleFaults, tableFaults } from './data-model-faults'

const markdown = readFileSync(new URL('../../docs/data-model.md', import.meta.url), 'utf8')
const specified = readFileSync(new URL('fixtures/specified-columns.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const lines = markdown.split('\n')
const model = readDataModel(markdown)

/** As if the database had what the page says: enough to see what a change of the page does. */
const asSaid: Catalog = {
  tables: model.tables.map(({ table }) => table),
  columns: model.mapping.flatMap(({ targets }) => targets),
  jsonColumns: model.json.map(({ column }) => column),
  rules: [
    ...model.tables.flatMap(({ table, rules }) => rules.map((name) => ({ table, name, kind: 'check' as const }))),
    ...model.json.flatMap(({ column, checks }) =>
      checks.map((name) => ({ table: column.split('.')[0] ?? '', name, kind: 'check' as const })),
    ),
  ],
  otherNames: [],
}
const owners = Object.fromEntries(model.tables.map(({ table, owner }) => [table, owner]))

const rowOf = (name: string) => {
  const [specification, ...column] = name.split('.')
  const start = `| ${specification} | \`${column.join('.')}\` |`
  return lines.findIndex((line) => line.startsWith(start))
}
/** The faults of the map once the line at this place is another, or several. */
const faultsWith = (at: number, ...instead: string[]) =>
  mappingFaults(readDataModel(lines.toSpliced(at, 1, ...instead).join('\n')), specified, asSaid)

describe('the map of the specifications', () => {
  test('is whole', () => {
    expect(mappingFaults(model, specified, asSaid)).toEqual([])
  })

  test('misses every row that is taken out', () => {
    const unmissed = specified.filter((name) => faultsWith(rowOf(name)).join() !== `${name}: has no row`)
    expect(unmissed).toEqual([])
  })

  const row = rowOf('blueprint-guild.users.email')
  const line = (cells: string) => faultsWith(row, `| blueprint-guild | ${cells} |`)

  test('has no row twice', () => {
    expect(faultsWith(row, lines[row] ?? '', lines[row] ?? '')).toEqual(['blueprint-guild.users.email: has two rows'])
  })

  test('has no row that no specification has', () => {
    expect(line('`users.shoe_size` | `users.email` | they walk')).toEqual([
      'blueprint-guild.users.email: has no row',
      'blueprint-guild.users.shoe_size: no specification has it',
    ])
  })

  test('has no row in another section', () => {
    const moved = lines.toSpliced(row, 1).toSpliced(rowOf('tutor.users.id'), 0, lines[row] ?? '')
    expect(mappingFaults(readDataModel(moved.join('\n')), specified, asSaid)).toEqual([
      'blueprint-guild.users.email: stands in the section tutor',
    ])
  })

  test('leads to columns that are there', () => {
    expect(line('`users.email` | `users.email`, `users.mail` | two')).toEqual([
      'blueprint-guild.users.email: there is no column users.mail',
    ])
  })

  test.each(['`users.email` and `users.username`', 'derived: somehow', 'gone', 'users.email', ''])(
    'cannot be read where it says "%s"',
    (lives) => {
      expect(line(`\`users.email\` | ${lives} | because`)).toEqual([
        `blueprint-guild.users.email: "${lives}" is neither a list of columns nor derived: or gone: with one`,
      ])
    },
  )

  test.each(['`users.username`', '`users.email`, `users.username`', 'gone: see `users.email`'])(
    'says why for %s',
    (lives) => {
      expect(line(`\`users.email\` | ${lives} | `)).toEqual([
        'blueprint-guild.users.email: lives elsewhere and does not say why',
      ])
    },
  )
})

describe('the tables', () => {
  const lineOf = (table: string) => lines.findIndex((line) => line.startsWith(`| \`${table}\` | `))
  const without = (table: string) => readDataModel(lines.toSpliced(lineOf(table), 1).join('\n'))

  test('are missed, each of them', () => {
    expect(tableFaults(model, asSaid, owners)).toEqual([])
    const unmissed = asSaid.tables.filter(
      (table) => tableFaults(without(table), asSaid, owners).join() !== `${table}: has no row`,
    )
    expect(unmissed).toEqual([])
  })

  test('that are not there are not described', () => {
    const catalog = { ...asSaid, tables: asSaid.tables.filter((table) => table !== 'files') }
    expect(tableFaults(model, catalog, owners)).toEqual([
      'files: the database has no such table',
      'files: the overview names it, the database has no such table',
    ])
  })

  test('have the owner that the structure check knows', () => {
    expect(owners['sessions']).toBe('server/platform')
    expect(tableFaults(model, asSaid, { ...owners, sessions: 'server/http' })).toEqual([
      'sessions: its owner is server/http, not server/platform',
    ])
  })

  test('name each rule, and none besides', () => {
    expect(ruleFaults(model, asSaid)).toEqual([])
    const renamed = asSaid.rules.map((rule) => (rule.name === 'files_size' ? { ...rule, name: 'files_bulk' } : rule))
    expect(ruleFaults(model, { ...asSaid, rules: renamed })).toEqual([
      'files: has no rule files_size',
      'files: does not name its check files_bulk',
    ])
  })
})

test('JSON columns are listed with a CHECK of their own table', () => {
  expect(jsonFaults(model, asSaid)).toEqual([])
  const more = { ...asSaid, jsonColumns: [...asSaid.jsonColumns, 'files.tags'] }
  expect(jsonFaults(model, more)).toEqual(['files.tags: has no row'])
  const json = model.json.map((row) => (row.column === 'titles.criteria' ? { ...row, checks: ['files_size'] } : row))
  expect(jsonFaults({ ...model, json }, asSaid)).toEqual(['titles.criteria: its table has no CHECK files_size'])
})

test('a name that nothing has is found wherever it stands', () => {
  const text = 'See `users.email`, `user_progress`, `users.mail` and `no_such_rule`; `stored-json.ts` is a file.'
  expect(nameFaults(text, specified, asSaid)).toEqual([
    'users.mail: nothing is called that',
    'no_such_rule: nothing is called that',
  ])
})
