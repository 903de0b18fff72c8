import { canonicalMarkdown, canonicalTitle, divides, type MarkdownLine, readMarkdownLines } from './markdown-lines'
import { type LineProblem, readYaml } from './read-yaml'

/** What a module's file says below its front matter, as it stands there: whether it fits is checked afterwards. */
export type RawLesson = { sections: unknown[]; examples: unknown[]; visualizations: unknown[] }

export type ParsedLesson = { content: RawLesson; lines: Map<string, number>; problems: LineProblem[] }

type Part = { heading: MarkdownLine; rest: MarkdownLine[] }
type Heading = { title: string; id: string | undefined; rigor: string | undefined }

export function parseLesson(text: string, firstLine: number): ParsedLesson {
  const { lines: all, fault } = readMarkdownLines(text)
  const lines = all.map((line) => ({ ...line, number: line.number + firstLine - 1 }))
  const content: RawLesson = { sections: [], examples: [], visualizations: [] }
  const places = new Map<string, number>()
  const problems: LineProblem[] = []
  const report = (line: number, problem: string, instead: string) => void problems.push({ line, problem, instead })
  const add = (kind: keyof RawLesson, value: unknown, line: number) => {
    const at = `${kind}/${content[kind].length}`
    places.set(at, line)
    content[kind].push(value)
    return at
  }

  if (fault !== null) report(fault.number + firstLine - 1, fault.problem, fault.instead)
  const { before, parts } = divide(lines)
  const lost = before.find((line) => line.text.trim() !== '')
  if (lost !== undefined)
    report(lost.number, 'stands before the first section', 'Put a heading above it: ## Title {#some-id}')

  let section: Heading | undefined
  for (const { heading, rest } of parts) {
    const [, kind = '', words = ''] = /^(?:### (Example|Drawing):|##)[ \t]*(.*)$/s.exec(heading.text) ?? []
    const head = readHeading(words)
    if (head.id === undefined)
      report(heading.number, 'is a heading without an id', `Write: ${heading.text.trim()} {#some-id}`)
    if (head.rigor === '')
      report(heading.number, 'has attributes that nobody knows', 'Write {#some-id} or {#some-id rigor=advanced}.')
    if (kind === '') {
      section = head
      const at = add('sections', { ...head, body: bodyOf(rest) }, heading.number)
      places.set(`${at}/body`, firstWord(rest) ?? heading.number)
      continue
    }
    if (section === undefined)
      report(heading.number, 'belongs to no section', 'Put it below a heading ## Title {#some-id}.')
    const block = fencedBlock(rest)
    if (block === undefined) {
      const wanted = kind === 'Example' ? 'its code' : 'its data as yaml'
      report(heading.number, `has no fenced block right below it`, `Begin with ${wanted}, between two lines of \`\`\`.`)
      continue
    }
    const placed = { ...head, after: section?.id }
    if (kind === 'Example') {
      const example = { ...placed, language: block.info, code: block.text, explanation: bodyOf(block.rest) }
      const at = add('examples', example, heading.number)
      places.set(`${at}/code`, block.line)
      places.set(`${at}/explanation`, firstWord(block.rest) ?? heading.number)
      continue
    }
    if (block.info !== 'yaml') report(heading.number, 'is a drawing without data', 'Begin its block with ```yaml.')
    const extra = firstWord(block.rest)
    if (extra !== undefined)
      report(extra, 'stands below a drawing', 'A drawing says it all in its description: move the text above.')
    const yaml = readYaml(block.text, block.line)
    problems.push(...yaml.problems)
    const at = add('visualizations', { ...asRecord(yaml.value), ...placed }, heading.number)
    for (const [key, line] of yaml.lines) if (key !== '') places.set(`${at}/${key}`, line)
  }
  return { content, lines: places, problems }
}

function divide(lines: MarkdownLine[]): { before: MarkdownLine[]; parts: Part[] } {
  const before: MarkdownLine[] = []
  const parts: Part[] = []
  for (const line of lines) {
    if (divides(line)) parts.push({ heading: line, rest: [] })
    else (parts.at(-1)?.rest ?? before).push(line)
  }
  return { before, parts }
}

/** `Title {#some-id rigor=advanced}`. An attribute that nobody knows makes the rigor empty, which no schema takes. */
function readHeading(words: string): Heading {
  const [, title = words, id, attributes = ''] = /^(.*?)\{#([^\s{}]+)((?:\s+[^\s{}]+)*)\s*\}\s*$/s.exec(words) ?? []
  const rigor = /^(?:\s+rigor=(standard|advanced))?$/.exec(attributes)
  return { title: canonicalTitle(title), id, rigor: rigor === null ? '' : rigor[1] }
}

const bodyOf = (lines: MarkdownLine[]): string => canonicalMarkdown(lines.map(({ text }) => text).join('\n'))

const firstWord = (lines: MarkdownLine[]): number | undefined => lines.find(({ text }) => text.trim() !== '')?.number

/** The fenced block that the lines begin with, empty ones aside. `line` is its first line inside. */
function fencedBlock(lines: MarkdownLine[]) {
  const start = lines.findIndex(({ text }) => text.trim() !== '')
  const first = lines[start]
  if (first?.fence !== 'opens') return undefined
  const end = lines.findIndex(({ fence }, at) => at > start && fence === 'closes')
  if (end < 0) return undefined
  const info = first.text.trim().replace(/^[`~]+[ \t]*/, '')
  const text = lines.slice(start + 1, end).map((line) => line.text)
  return { info, text: text.join('\n'), line: first.number + 1, rest: lines.slice(end + 1) }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
