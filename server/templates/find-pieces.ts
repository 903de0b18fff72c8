import { fencedText } from './escape-markdown'
import { lexJavascript } from './lex-javascript'
import { lexMarkdown } from './lex-markdown'
import { lexPython } from './lex-python'
import { bareJavascript, barePython, coverText, type IsHole, type Piece, path, plain, pythonPath } from './place'

/** What a template is text of. */
export type TemplateContext = 'plain' | 'markdown' | 'typescript' | 'javascript' | 'python' | 'path'

const fenceLanguages: Record<string, 'javascript' | 'python'> = {
  ts: 'javascript',
  typescript: 'javascript',
  js: 'javascript',
  javascript: 'javascript',
  mjs: 'javascript',
  json: 'javascript',
  py: 'python',
  python: 'python',
}

/** The places of a text from its first character to its last. A hole counts as one letter of which nothing is known. */
export function findPieces(text: string, isHole: IsHole, context: TemplateContext): Piece[] {
  const all = { start: 0, end: text.length }
  switch (context) {
    case 'plain':
      return [{ ...all, place: plain }]
    case 'path':
      return [{ ...all, place: text.endsWith('.py') ? pythonPath : path }]
    case 'markdown':
      return lexMarkdown(text, isHole, (language, start, end) => readFence(text, isHole, { language, start, end }))
    case 'python':
      return coverText(lexPython(text, isHole), { ...all, place: barePython })
    default:
      return coverText(lexJavascript(text, isHole), { ...all, place: bareJavascript })
  }
}

function readFence(
  text: string,
  isHole: IsHole,
  { language, start, end }: { language: string; start: number; end: number },
): Piece[] {
  const name = language.toLowerCase()
  const known = Object.hasOwn(fenceLanguages, name) ? fenceLanguages[name] : undefined
  if (known === undefined) return [{ start, end, place: fencedText }]
  return findPieces(text.slice(start, end), (at) => isHole(start + at), known).map((piece) => ({
    start: start + piece.start,
    end: start + piece.end,
    place: piece.place,
  }))
}
