import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { CodeLanguage } from './contract'
import { languageOf, type NamedFile, WrongArguments } from './read-command-line'

export type ReviewAsked = { language: CodeLanguage; files: NamedFile[]; tests: NamedFile[]; reference: NamedFile[] }

export const reviewUsage = `Usage: npm run --silent review -- [--tests FILE] [--reference FILE] FILE…

Reviews the files on four axes and prints one line of JSON: overall, axes, remarks. The tests see the files under their own
names; a reference solution takes the names of the files that it is compared with.
Exit code: 0 reviewed, 1 nothing could be judged, 2 wrong arguments.

  --tests FILE      a file of tests; may be given again
  --reference FILE  a solution to compare with; may be given again, for several files in their order
  --lang NAME       javascript, typescript or python; otherwise by the endings of the files
  --as NAME         the name under which the tests see the first file
`

const options = {
  tests: { type: 'string', multiple: true },
  reference: { type: 'string', multiple: true },
  lang: { type: 'string' },
  as: { type: 'string' },
} as const

export function readReviewLine(args: string[]): ReviewAsked {
  const { values, positionals } = parse(args)
  const [first, ...others] = positionals
  if (first === undefined) throw new WrongArguments('Name the files that are to be reviewed.')
  const named = (from: string): NamedFile => ({ from, path: basename(from) })
  const files = [{ from: first, path: values.as ?? basename(first) }, ...others.map(named)]
  const tests = (values.tests ?? []).map(named)
  return {
    language: languageOf(values.lang, [...files, ...tests]),
    files,
    tests,
    reference: (values.reference ?? []).map((from, at) => ({ from, path: placeOf(from, at, files) })),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error))
  }
}

/** Where a reference stands: in the place of the file of the same name, else of the one at the same position. */
function placeOf(from: string, at: number, files: readonly NamedFile[]): string {
  const own = basename(from)
  const same = files.find(({ path }) => path === own)
  const beside = files.length === 1 ? files[0] : files[at]
  if (same !== undefined || beside === undefined) return own
  return extname(beside.path) === extname(own) || at === 0 ? beside.path : own
}
