import { javascriptComment, javascriptRegex, javascriptStrings } from './escape-javascript'
import { addPiece, type IsHole, type Piece, type Place } from './place'

type Frame = {
  closes: string
  /** After it something may be divided; otherwise a slash begins a regular expression. */
  endsOperand: boolean
  /** `${` in a template literal, which goes on behind the `}`. */
  inTemplate?: true
}

const token =
  /\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*|\+\+|--|=>|./suy

const beforeRegex = new Set(
  'return typeof case in of delete void instanceof new throw do else yield await extends default'.split(' '),
)
const beforeCondition = new Set(['if', 'while', 'for', 'with'])
const beforeBlock = new Set(['', ';', '{', '}', ')', '=>', 'else', 'do', 'try', 'finally'])

/**
 * Strings, template literals, comments and regular expressions of JavaScript or TypeScript; the rest is bare code. It
 * reads what compiles. Of anything else it makes something in one pass.
 */
export function lexJavascript(text: string, isHole: IsHole): Piece[] {
  const pieces: Piece[] = []
  const frames: Frame[] = []
  let at = 0
  let operand = false
  let last = ''
  /** Up to there nothing ends a regular expression. Without it a line of slashes would be read again for each of them. */
  let noRegexUntil = 0

  const take = (end: number, place: Place, escaped: number[] = []) => {
    addPiece(pieces, { start: at, end, place }, escaped)
    at = end
  }
  const template = () => {
    const { end, escaped, opens } = scanTemplate(text, at + 1, isHole)
    take(end, javascriptStrings['`'], escaped)
    if (opens) frames.push({ closes: '}', endsOperand: true, inTemplate: true })
    operand = !opens
    last = opens ? '{' : '`'
  }
  const slash = () => {
    const { end, closed } = at < noRegexUntil ? { end: noRegexUntil, closed: false } : scanRegex(text, at)
    if (!closed) {
      noRegexUntil = end
      return step('/', false)
    }
    take(end, javascriptRegex, escapedHoles(text, at, end, isHole))
    operand = true
    last = '/'
  }
  const close = (sign: string) => {
    const frame = frames.at(-1)?.closes === sign ? frames.pop() : undefined
    if (frame?.inTemplate) return template()
    step(sign, frame?.endsOperand ?? sign !== '}')
  }
  const open = (sign: '(' | '[' | '{') => {
    const block = !operand && sign === '{' && beforeBlock.has(last)
    const endsOperand = sign === '(' ? !beforeCondition.has(last) : sign === '[' || !(block || operand)
    frames.push({ closes: { '(': ')', '[': ']', '{': '}' }[sign], endsOperand })
    step(sign, false)
  }
  const step = (found: string, isOperand: boolean) => {
    at += found.length
    operand = isOperand
    last = found
  }

  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)?.[0] ?? text.charAt(at)
    if (/^\s/.test(found)) at += found.length
    else if (/^\/[/*]/.test(found)) take(at + found.length, javascriptComment)
    else if (found === "'" || found === '"') {
      const { end, escaped } = scanString(text, at, isHole)
      take(end, javascriptStrings[found], escaped)
      operand = true
      last = found
    } else if (found === '`') template()
    else if (found === '(' || found === '[' || found === '{') open(found)
    else if (found === ')' || found === ']' || found === '}') close(found)
    else if (found === '/' && !operand) slash()
    else if (found === '++' || found === '--' || found === '!') step(found, operand)
    else step(found, /^[\p{L}\p{N}$_]/u.test(found) && !(beforeRegex.has(found) && last !== '.'))
  }
  return pieces
}

function scanString(text: string, start: number, isHole: IsHole): { end: number; escaped: number[] } {
  const escaped: number[] = []
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]
    if (sign === text[start]) return { end: at + 1, escaped }
    if (sign === '\n') return { end: at, escaped }
    if (sign !== '\\') continue
    at += 1
    if (isHole(at)) escaped.push(at)
  }
  return { end: text.length, escaped }
}

function scanTemplate(text: string, start: number, isHole: IsHole): { end: number; escaped: number[]; opens: boolean } {
  const escaped: number[] = []
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '`') return { end: at + 1, escaped, opens: false }
    if (sign === '$' && text[at + 1] === '{') return { end: at + 2, escaped, opens: true }
    if (sign !== '\\') continue
    at += 1
    if (isHole(at)) escaped.push(at)
  }
  return { end: text.length, escaped, opens: false }
}

/** Not closed where nothing on its line ends it, so that the slash divides after all. */
function scanRegex(text: string, start: number): { end: number; closed: boolean } {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') return { end: at, closed: false }
    if (sign === '\\') at += 1
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (sign === '/' && !inClass) {
      const flags = /^[a-z]*/.exec(text.slice(at + 1, at + 12))?.[0] ?? ''
      return { end: at + 1 + flags.length, closed: true }
    }
  }
  return { end: text.length, closed: false }
}

function escapedHoles(text: string, start: number, end: number, isHole: IsHole): number[] {
  const escaped: number[] = []
  for (let at = start; at < end; at++) {
    if (text[at] !== '\\') continue
    at += 1
    if (isHole(at)) escaped.push(at)
  }
  return escaped
}
