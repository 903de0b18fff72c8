import ts from 'typescript'
import type { CodeFile, Diagnostic } from '../contract'

/** All files stand in one folder that exists nowhere else. */
export const folder = '/files/'
export const placeOf = (path: string) => `${folder}${path}`

const codeEnding = /\.(?:[cm]?[jt]s|[jt]sx)$/
export const isCode = ({ path }: CodeFile) => codeEnding.test(path)

export const languageVersion = ts.ScriptTarget.ES2022

/** A host that knows these files and nothing of the machine it runs on. */
export function hostOf(options: {
  texts: ReadonlyMap<string, string>
  library?: (name: string) => ts.SourceFile | undefined
}): ts.CompilerHost {
  const { texts, library } = options
  const folders = new Set([...texts.keys()].flatMap(foldersAbove))
  return {
    getSourceFile: (path, target) => {
      const text = texts.get(path)
      return text === undefined ? library?.(path) : ts.createSourceFile(path, text, target, true)
    },
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    directoryExists: (path) => folders.has(path.replace(/\/$/, '')),
    getDirectories: () => [],
    writeFile: () => undefined,
    getDefaultLibFileName: () => 'lib.d.ts',
    getDefaultLibLocation: () => '/library',
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** null where it has no place in a file of ours: a fault of the options, or in a library. */
export function diagnosticOf({ file, start, code, messageText }: ts.Diagnostic): Diagnostic | null {
  if (file === undefined || !file.fileName.startsWith(folder)) return null
  const { line, character } = file.getLineAndCharacterOfPosition(start ?? 0)
  return {
    path: file.fileName.slice(folder.length),
    line: line + 1,
    column: character + 1,
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, '\n').replaceAll(folder, ''),
  }
}
