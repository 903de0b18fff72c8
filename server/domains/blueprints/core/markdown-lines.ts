/** A line of Markdown. `fence`: where it stands to a fenced block, whose lines are no Markdown. */
export type MarkdownLine = { text: string; number: number; fence: 'opens' | 'inside' | 'closes' | null }

const opening = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/

export type FenceFault = { number: number; problem: string; instead: string }

/** The fault is the first block that nobody closed, or that swallows the next one because it was closed too late. */
export function readMarkdownLines(text: string): { lines: MarkdownLine[]; fault: FenceFault | null } {
  let open: { mark: string; number: number } | null = null
  let fault: FenceFault | null = null
  const lines: MarkdownLine[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const number = at + 1
    const mark: string | undefined = (open === null ? opening : closing).exec(line)?.[1]
    if (open === null) {
      lines.push({ text: line, number, fence: mark === undefined ? null : 'opens' })
      if (mark !== undefined) open = { mark, number }
    } else {
      const ends: boolean = mark?.startsWith(open.mark) === true
      lines.push({ text: line, number, fence: ends ? 'closes' : 'inside' })
      if (!ends && opening.exec(line)?.[1]?.startsWith(open.mark)) fault ??= { number, ...nested }
      if (ends) open = null
    }
  }
  return { lines, fault: fault ?? (open === null ? null : { number: open.number, ...unclosed }) }
}

const unclosed = { problem: 'opens a fenced block that nothing closes', instead: 'Close it by a line of its own.' }
const nested = {
  problem: 'opens a fenced block inside of another',
  instead: 'Close the one above, or begin that one with more backticks.',
}

/** Headings of these shapes have a meaning of their own in a module's file. */
export const divides = (line: MarkdownLine): boolean =>
  line.fence === null && /^(##([ \t]|$)|### (Example|Drawing):)/.test(line.text)

/** Without what no reader sees: foreign line ends, empty lines around it. */
export function canonicalMarkdown(text: string): string {
  return canonicalLines(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

export const canonicalLines = (text: string): string => text.replace(/\r\n?/g, '\n')

export const canonicalTitle = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Why this text cannot stand below a heading of a module's file, if so. `line` counts from 1. */
export function misplacedMarkdown(text: string): { line: number; problem: string } | null {
  const { lines, fault } = readMarkdownLines(text)
  if (fault !== null) return { line: fault.number, problem: fault.problem }
  const heading = lines.find(divides)
  return heading === undefined ? null : { line: heading.number, problem: 'has a heading that begins a part of its own' }
}
