/** docs/data-model.md as data: its tables, told apart by their headers. */
export type DataModel = {
  /** The overview: which tables a domain has. */
  domains: { domain: string; tables: string[] }[]
  /** One row a table of the database. `rules` are whole names: `…_size` of files is `files_size`. */
  tables: { table: string; domain: string; owner: string; rules: string[] }[]
  /** One row a JSON column, with the CHECK that holds its shape. */
  json: { column: string; checks: string[] }[]
  /** One row a column of a specification. */
  mapping: { name: string; section: string; lives: string; targets: string[]; why: string }[]
}

const headers = {
  domains: '| domain | tables | what the specifications call it, and what changes |',
  tables: '| table | one row is | keys | rules that the database holds | erasure |',
  json: '| column | what is in it | a CHECK holds it to be | schema |',
  mapping: '| specification | column | lives now | why it changed |',
}

export function readDataModel(markdown: string): DataModel {
  const model: DataModel = { domains: [], tables: [], json: [], mapping: [] }
  for (const { heading, header, rows } of readTables(markdown)) {
    for (const cells of rows) {
      const [first = '', second = '', third = '', fourth = ''] = cells
      if (header === headers.domains) model.domains.push({ domain: first, tables: quoted(second) })
      if (header === headers.tables) model.tables.push(describedTable(heading, first, fourth))
      if (header === headers.json) model.json.push({ column: quoted(first).join(), checks: quoted(third) })
      if (header === headers.mapping)
        model.mapping.push({
          name: `${first}.${quoted(second).join()}`,
          section: heading,
          lives: third,
          targets: quoted(third),
          why: fourth,
        })
    }
  }
  return model
}

/** A heading says whose tables follow: "identity · owner `server/domains/identity`, `sessions` by `server/platform`". */
function describedTable(heading: string, first: string, rules: string): DataModel['tables'][number] {
  const table = quoted(first).join()
  const [, domain = '', owner = ''] = /^(\S+) · owner `([^`]+)`/.exec(heading) ?? []
  const [, otherOwner] = new RegExp(`\`${table}\` by \`([^\`]+)\``).exec(heading) ?? []
  const names = quoted(rules).map((name) => name.replace(/^…/, table))
  return { table, domain, owner: otherOwner ?? owner, rules: names }
}

type Table = { heading: string; header: string; rows: string[][] }

function readTables(markdown: string): Table[] {
  const tables: Table[] = []
  let heading = ''
  let open: Table | null = null
  for (const line of markdown.split('\n')) {
    const [, title] = /^#+ (.+)$/.exec(line) ?? []
    heading = title ?? heading
    if (!line.startsWith('|')) open = null
    else if (open === null) {
      open = { heading, header: line, rows: [] }
      tables.push(open)
    } else if (!/^[| -]+$/.test(line)) open.rows.push(cellsOf(line))
  }
  return tables
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** What stands in backticks. */
export const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

/** Addresses of links, without those to other sites. */
export const localLinks = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))

/** What GitHub makes of headings, for `#links`. */
export const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
