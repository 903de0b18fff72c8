import { inlineCode, inlineCodeInTable, linkTarget, linkTitle, prose, proseBeforeDot } from './escape-markdown'
import { afterBackslash, coverText, type IsHole, type Piece } from './place'

type Line = { start: number; end: number; text: string }

/** Reads [start, end), the inside of a fenced block, by the rules of a language. */
type ReadCode = (language: string, start: number, end: number) => Piece[]

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})[ \t]*([^\s`]*)([^`]*)$/
const fenceEnd = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/
const blank = /^[ \t>]*$/
/** A heading, an item of a list: what is open in the line before it ends there. */
const opensBlock = /^[ \t>]*(?:#{1,6}(?:[ \t]|$)|[-*+][ \t]|\d{1,9}[.)][ \t])/
const heading = /^[ \t>]*#{1,6}(?:[ \t]|$)/
const tableRule = /^[ \t>|:-]+$/

/** The blocks of a Markdown text, and in its prose what is code or the target of a link. Every character is in a piece. */
export function lexMarkdown(text: string, isHole: IsHole, readCode: ReadCode): Piece[] {
  const pieces: Piece[] = []
  const lines = linesOf(text)
  let block: Line[] = []
  const endBlock = () => {
    pieces.push(...readProse(text, block, isHole))
    block = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const opened = fence.exec(line.text)
    if (opened !== null) {
      endBlock()
      const last = findFenceEnd(lines, at + 1, opened[1] ?? '')
      const start = line.end
      const end = lines[last]?.start ?? text.length
      if (end > start) pieces.push(...readCode(opened[2] ?? '', start, end))
      at = last
    } else if (blank.test(line.text)) endBlock()
    else {
      if (opensBlock.test(line.text)) endBlock()
      block.push(line)
      if (heading.test(line.text)) endBlock()
    }
  }
  endBlock()
  return coverText(pieces, { start: 0, end: text.length, place: prose })
}

/** With their line breaks. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found + 1
    lines.push({ start, end, text: text.slice(start, end).trimEnd() })
    start = end
  }
  return lines
}

function findFenceEnd(lines: Line[], from: number, opened: string): number {
  for (let at = from; at < lines.length; at++) {
    const closed = fenceEnd.exec(lines[at]?.text ?? '')?.[1] ?? ''
    if (closed[0] === opened[0] && closed.length >= opened.length) return at
  }
  return lines.length
}

/** Code spans first, as they win over everything; then what is special between them. */
function readProse(text: string, block: Line[], isHole: IsHole): Piece[] {
  const first = block.at(0)
  const last = block.at(-1)
  if (first === undefined || last === undefined) return []
  const isTable = block.slice(1).some(({ text: line }) => tableRule.test(line) && /-/.test(line) && /\|/.test(line))
  const whole = isTable ? block : [{ start: first.start, end: last.end }]
  const spans = whole.flatMap(({ start, end }) => findCodeSpans(text, start, end))
  const code = spans.map((span): Piece => ({ ...span, place: isTable ? inlineCodeInTable : inlineCode }))
  const pieces: Piece[] = []
  let done = first.start
  for (const piece of [...code, null]) {
    const end = piece?.start ?? last.end
    if (end > done) pieces.push(...readBetween(text, done, end, isHole))
    if (piece !== null) pieces.push(piece)
    done = piece?.end ?? end
  }
  return pieces
}

function findCodeSpans(text: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  const runs = [...text.slice(start, end).matchAll(/\\[^`]|\\?`+/g)]
    .filter(([run]) => run.endsWith('`'))
    .map((found) => ({ start: start + found.index, length: found[0].length }))
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (run === undefined) break
    // A backslash takes the first backtick away from what opens, but not from what closes.
    const escaped = text[run.start] === '\\'
    const length = run.length - (escaped ? 2 : 0)
    const from = run.start + (escaped ? 2 : 0)
    if (length === 0) continue
    let close = at + 1
    while (close < runs.length && ticks(text, runs[close]) !== length) close += 1
    const closing = runs[close]
    if (closing === undefined) continue
    spans.push({ start: from, end: closing.start + closing.length })
    at = close
  }
  return spans
}

const ticks = (text: string, run: { start: number; length: number } | undefined): number =>
  run === undefined ? 0 : run.length - (text[run.start] === '\\' ? 1 : 0)

/** The address of a link may stand on the line after `](` or `[x]:`. */
const special =
  /\\[\s\S]|\]\([ \t]*(?:\r?\n[ \t>]*)?(?<target><[^<>\n]*>?|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?<title>[^)]*)|^[ \t>]*\[[^\]\n]+\]:[ \t]*(?:\r?\n[ \t>]*)?(?<defined>\S*)|<(?<auto>[a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>|^(?<list>[ \t>]*(?:[-*+][ \t]+)*)(?=.)/gimu

function readBetween(text: string, start: number, end: number, isHole: IsHole): Piece[] {
  const pieces: Piece[] = []
  const part = text.slice(start, end)
  for (const found of part.matchAll(special)) {
    const at = start + found.index
    const { target, title, defined, auto, list } = found.groups ?? {}
    const startsLine = at === 0 || text[at - 1] === '\n'
    if (found[0].startsWith('\\') && isHole(at + 1))
      pieces.push({ start: at + 1, end: at + 2, place: afterBackslash(prose) })
    else if (target !== undefined) {
      const titleStart = at + found[0].length - (title ?? '').length
      pieces.push({ start: at + 2, end: titleStart, place: linkTarget })
      pieces.push({ start: titleStart, end: at + found[0].length, place: linkTitle })
    } else if ((startsLine && defined !== undefined) || auto !== undefined)
      pieces.push({
        start: at + found[0].length - (defined ?? `${auto}>`).length,
        end: at + found[0].length,
        place: linkTarget,
      })
    else if (startsLine && list !== undefined) {
      const first = at + list.length
      if (isHole(first) && /^[.)]/.test(text.slice(first + 1, first + 2)))
        pieces.push({ start: first, end: first + 1, place: proseBeforeDot })
    }
  }
  return coverText(
    pieces.filter((piece) => piece.end > piece.start),
    { start, end, place: prose },
  )
}
