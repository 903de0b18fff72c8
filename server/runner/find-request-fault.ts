import { bounds, type CodeFile, type CodeLanguage, type RunRequest } from './contract'

/** Ends of names that are code of another language: running them would only confuse. */
const codeEndings = /\.(?:[cm]?js|jsx|[cm]?ts|tsx|py)$/
const ownEndings: Record<CodeLanguage, RegExp> = {
  javascript: /\.(?:[cm]?js|jsx)$/,
  typescript: /\.(?:[cm]?[jt]s|[jt]sx)$/,
  python: /\.py$/,
}

const longestPath = 120
const segment = /^[\p{L}\p{M}\p{N}_@+. -]{1,80}$/u

/** Why a request is not run at all, in words that say what to do; null where nothing is wrong with it. */
export function findRequestFault({ files, tests, language }: Pick<RunRequest, 'files' | 'tests' | 'language'>) {
  if (files.length === 0) return 'There is no file to run. Send at least one.'
  for (const [kind, list] of [
    ['files', files],
    ['test files', tests],
  ] as const) {
    if (list.length > bounds.files)
      return `${list.length} ${kind} are too many. Send at most ${bounds.files}; put what belongs together into one.`
    const size = list.reduce((sum, { text }) => sum + text.length, 0)
    if (size > bounds.allCharacters)
      return `The ${kind} are too large together: ${size} characters, and ${bounds.allCharacters} is the most.`
  }
  const seen = new Set<string>()
  for (const file of [...files, ...tests]) {
    const fault = findFileFault(file, language)
    if (fault !== null) return fault
    const name = file.path.normalize('NFC')
    if (seen.has(name)) return `There are two files called ${show(file.path)}. Give each a name of its own.`
    seen.add(name)
  }
  return null
}

export function findFileFault({ path, text }: CodeFile, language: CodeLanguage): string | null {
  if (!isPlainPath(path))
    return `${show(path)} can't be the name of a file here. Use a relative name with forward slashes, such as src/code.js, of letters, digits and . _ - @ +.`
  if (text.length > bounds.fileCharacters)
    return `${show(path)} is too large: ${text.length} characters, and ${bounds.fileCharacters} is the most for one file.`
  if (text.includes('\0')) return `${show(path)} is no text. Send source code.`
  if (/\p{Surrogate}/u.test(text))
    return `${show(path)} has half a character in it (a lone surrogate). Type it again, or write it as an escape such as \\ud83d.`
  if (codeEndings.test(path) && !ownEndings[language].test(path))
    return `${show(path)} is not ${language}. Give it the right ending, or choose its language.`
  return null
}

function isPlainPath(path: string): boolean {
  if (path.length > longestPath) return false
  return path
    .split('/')
    .every(
      (part) => segment.test(part) && part !== '.' && part !== '..' && part !== '__proto__' && part === part.trim(),
    )
}

/** A hostile name is shown, shortened, and can't take the sentence over. */
function show(path: string): string {
  const plain = JSON.stringify(path.replace(/\p{Surrogate}/gu, '?'))
  return plain.length > 82 ? `${plain.slice(0, 80)}…"` : plain
}
