import ts from 'typescript'
import type { CodeFile } from '../runner/contract'
import { hostOf, isCode, languageVersion, placeOf } from '../runner/types/source-files'
import type { Inspected, Unreadable } from './contract'
import { inspectProgram } from './inspect-program'
import { splitSources } from './split-sources'
import { findExcess } from './tree/find-excess'
import type { Source } from './tree/nodes'
import { readScript } from './tree/read-typescript'

type Files = { files: readonly CodeFile[]; tests: readonly CodeFile[] }

/** JavaScript and TypeScript, by the compiler's own tree. */
export function inspectScript({ files, tests }: Files): Inspected {
  const code = [...files, ...tests].filter(isCode)
  const read = readSources(code)
  if ('fault' in read) return { kind: 'unreadable', at: read.fault }
  const excess = findExcess(read.sources)
  if (excess !== null) return { kind: 'unreadable', at: excess }
  const texts = new Map(code.map(({ path, text }) => [path, text]))
  return { kind: 'read', inspection: inspectProgram(splitSources({ sources: read.sources, tests, texts })) }
}

function readSources(code: readonly CodeFile[]): { sources: Source[] } | { fault: Unreadable } {
  const parsing = { target: languageVersion, noLib: true, noResolve: true, types: [], allowJs: true }
  const texts = new Map(code.map(({ path, text }) => [placeOf(path), text]))
  const host = hostOf({ texts })
  // Nothing is at fault but the file that is being read.
  let path = code[0]?.path ?? ''
  const sources: Source[] = []
  try {
    const trees = new Map<string, ts.SourceFile | undefined>()
    for (const file of code) {
      path = file.path
      trees.set(placeOf(path), host.getSourceFile(placeOf(path), languageVersion))
    }
    const rootNames = [...texts.keys()]
    const program = ts.createProgram({
      rootNames,
      options: parsing,
      host: { ...host, getSourceFile: (place) => trees.get(place) },
    })
    for (const file of code) {
      path = file.path
      const tree = trees.get(placeOf(path))
      if (tree === undefined) continue
      const [fault] = program.getSyntacticDiagnostics(tree)
      if (fault !== undefined)
        return { fault: { path, line: tree.getLineAndCharacterOfPosition(fault.start ?? 0).line + 1 } }
      sources.push(readScript(tree, path))
    }
  } catch (error) {
    // What is nested too deep for the compiler: it calls itself for each level, and so do we.
    if (error instanceof RangeError) return { fault: { path, line: 1 } }
    throw error
  }
  return { sources }
}
