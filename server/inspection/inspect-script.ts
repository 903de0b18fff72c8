import ts from 'typescript'
import type { CodeFile } from '../runner/contract'
import { hostOf, isCode, languageVersion, placeOf } from '../runner/types/source-files'
import type { Inspected } from './contract'
import { inspectProgram } from './inspect-program'
import { splitSources } from './split-sources'
import type { Source } from './tree/nodes'
import { readScript } from './tree/read-typescript'

/** JavaScript and TypeScript, by the compiler's own tree. */
export function inspectScript({ files, tests }: { files: readonly CodeFile[]; tests: readonly CodeFile[] }): Inspected {
  const code = [...files, ...tests].filter(isCode)
  const texts = new Map(code.map(({ path, text }) => [path, text]))
  const parsing = { target: languageVersion, noLib: true, noResolve: true, types: [], allowJs: true }
  const host = hostOf({ texts: new Map(code.map(({ path, text }) => [placeOf(path), text])) })
  const program = ts.createProgram(
    code.map(({ path }) => placeOf(path)),
    parsing,
    host,
  )
  const sources: Source[] = []
  for (const { path } of code) {
    const tree = program.getSourceFile(placeOf(path))
    if (tree === undefined) continue
    const [fault] = program.getSyntacticDiagnostics(tree)
    if (fault !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(fault.start ?? 0).line + 1
      return { kind: 'unreadable', at: { path, line } }
    }
    sources.push(readScript(tree, path))
  }
  return { kind: 'read', inspection: inspectProgram(splitSources({ sources, tests, texts })) }
}
