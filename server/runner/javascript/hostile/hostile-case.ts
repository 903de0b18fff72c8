import type { CodeFile, CodeLanguage, ReasonKind, VerdictStatus } from '../../contract'

/** The same in TypeScript's files, whose check of types is told to look away: a check that refuses them would hide what they do. */
export function asTypeScript({ name, files, tests, expect }: HostileCase): HostileCase {
  const rename = (list: readonly CodeFile[], head = '') =>
    list.map(({ path, text }) => ({ path: path.replace(/\.js$/, '.ts'), text: `${head}${text}` }))
  return {
    name: `typed: ${name}`,
    language: 'typescript',
    files: rename(files, '// @ts-nocheck\n'),
    tests: rename(tests),
    expect,
  }
}

/** A program that means harm, and what has to become of it. Plain data, so that the whole runner can be shown it as well. */
export type HostileCase = {
  name: string
  language: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  /** `reason` where the kind matters. */
  expect: { status: VerdictStatus[]; reason?: ReasonKind[] }
}
