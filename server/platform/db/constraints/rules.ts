/** What the database must hold about one table, written down by hand and compared with what it does hold. */
export type TableRules = {
  /** Columns that are unique together, the primary key among them; with WHERE or NULLS NOT DISTINCT where that is so. */
  keys: string[]
  /** `columns → table`, and what becomes of the row when that one is deleted. */
  references?: Record<string, OnDelete>
  /** By the constraint's name. */
  checks?: Record<string, Check>
}

export type OnDelete = 'cascade' | 'set null' | 'restrict'

/** What follows SET in an UPDATE of one row: what must break this rule and no other, and what is just still allowed. */
export type Check = { refuses: string[]; accepts: string[] }

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

export const every = (...checks: Check[]): Check => ({
  refuses: checks.flatMap(({ refuses }) => refuses),
  accepts: checks.flatMap(({ accepts }) => accepts),
})

/** Both ends are allowed, one step past them is not. */
export const between = (column: string, low: number, high: number, step = 1): Check => ({
  refuses: [`${column} = ${low - step}`, `${column} = ${high + step}`],
  accepts: [`${column} = ${low}`, `${column} = ${high}`],
})

export const atLeast = (column: string, low: number, step = 1): Check => ({
  refuses: [`${column} = ${low - step}`],
  accepts: [`${column} = ${low}`],
})

/** No number at all says less than any. */
export const notANumber = (...columns: string[]): Check => ({
  refuses: columns.map((column) => `${column} = 'NaN'`),
  accepts: [],
})

/** Nothing is known, and that is allowed. */
export const orNull = (...columns: string[]): Check => ({
  refuses: [],
  accepts: columns.map((column) => `${column} = NULL`),
})

/** JSON's own null is neither an object nor an array. */
export const jsonObjects = (...columns: string[]): Check => ({
  refuses: columns.flatMap((column) => [`${column} = '[]'`, `${column} = '"x"'`, `${column} = 'null'`]),
  accepts: columns.map((column) => `${column} = '{}'`),
})

export const jsonArrays = (...columns: string[]): Check => ({
  refuses: columns.flatMap((column) => [`${column} = '{}'`, `${column} = '"x"'`, `${column} = 'null'`]),
  accepts: columns.map((column) => `${column} = '[]'`),
})

export const shape = (column: string, { good, bad }: { good: string[]; bad: string[] }): Check => ({
  refuses: bad.map((value) => `${column} = ${text(value)}`),
  accepts: good.map((value) => `${column} = ${text(value)}`),
})

const neverInASlug = ['', ' ', 'Upper', 'a b', 'ä', '-a', 'a-', 'a--b', 'a/b', 'a\n', '\na']

/** `what-it-is-called` */
export const slug = (column: string): Check =>
  shape(column, { good: ['a', '7', 'a-1-b'], bad: [...neverInASlug, 'a_b'] })

/** `atom_state`, as the specifications write them, or with dashes. */
export const conceptSlug = (column: string): Check =>
  shape(column, { good: ['a', 'a_b', 'a-b_c'], bad: [...neverInASlug, '_a', 'a_', 'a__b', 'a-_b'] })

/** In hexadecimal, as SHA-256 is written down. */
export const hash = (column: string): Check =>
  shape(column, {
    good: ['0'.repeat(64), `${'9af'.repeat(21)}0`],
    bad: ['', 'plain', 'a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64)],
  })

export const hexColor = (column: string): Check =>
  shape(column, { good: ['#00ffAA'], bad: ['', 'red', '00ffAA', '#fff', '#00ffA', '#00ffAg', ' #00ffA'] })

/** Both or neither. Each is given with a value that it could have. */
export const together = ([left, some]: [string, string], [right, other]: [string, string]): Check => ({
  refuses: [`${left} = ${some}, ${right} = NULL`, `${left} = NULL, ${right} = ${other}`],
  accepts: [`${left} = ${some}, ${right} = ${other}`, `${left} = NULL, ${right} = NULL`],
})

/** The moment is known if, and only if, the first is true. */
export const saysWhen = (is: string, isNot: string, moment: string): Check => ({
  refuses: [`${is}, ${moment} = NULL`, `${isNot}, ${moment} = now()`],
  accepts: [`${is}, ${moment} = now()`, `${isNot}, ${moment} = NULL`],
})
