import ts from 'typescript'
import { bounds, type CodeFile, type Diagnostic } from '../contract'
import { ambientDeclarations } from './ambient-declarations'
import { promisedDeclarations } from './promised-declarations'
import { diagnosticOf, hostOf, isCode, languageVersion, placeOf } from './source-files'

const options: ts.CompilerOptions = {
  strict: true,
  target: languageVersion,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

/** docs/blueprint-format.md says so to authors: what they give to learners is to be careful, and to run anywhere. */
const authorOptions: ts.CompilerOptions = {
  ...options,
  noUncheckedIndexedAccess: true,
  lib: ['lib.es2022.d.ts'],
  allowImportingTsExtensions: false,
}

const declarations = new Map([
  ['/library/ambient.d.ts', ambientDeclarations],
  ['/library/promised.d.ts', promisedDeclarations],
])

export type TypeCheck = (work: {
  files: readonly CodeFile[]
  tests: readonly CodeFile[]
  authorTypes?: boolean
}) => Diagnostic[]

/**
 * The rules of TypeScript for the learner's files and the tests together. Libraries are parsed once, which is most of
 * the work; `readLibrary` gives the text of `lib.es2023.d.ts` and the like.
 */
export function createTypeCheck(readLibrary: (name: string) => string | undefined): TypeCheck {
  const parsed = new Map<string, ts.SourceFile | undefined>()
  const library = (path: string) => {
    if (!parsed.has(path)) {
      const text = declarations.get(path) ?? readLibrary(path.replace('/library/', ''))
      parsed.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion))
    }
    return parsed.get(path)
  }

  return ({ files, tests, authorTypes = false }) => {
    const all = [...files, ...tests]
    const texts = new Map(all.map(({ path, text }) => [placeOf(path), text]))
    const roots = all.filter(isCode).map(({ path }) => placeOf(path))
    const ambient = authorTypes ? '/library/promised.d.ts' : '/library/ambient.d.ts'
    const host = hostOf({ texts, library })
    const program = ts.createProgram([ambient, ...roots], authorTypes ? authorOptions : options, host)
    return roots
      .flatMap((path) => faultsOf(program, path))
      .map(diagnosticOf)
      .filter((found) => found !== null)
      .slice(0, bounds.diagnostics)
      .map((found) => ({ ...found, message: found.message.slice(0, bounds.messageCharacters) }))
  }
}

/** What can't be read is not looked at for its meaning: each missing bracket would bring a hundred faults. */
function faultsOf(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(path)
  if (file === undefined) return []
  const syntactic = program.getSyntacticDiagnostics(file)
  return syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(file)
}
