import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { keyOf, type Path } from './places'

export type LineProblem = { line: number; problem: string; instead: string }

export type Yaml = { value: unknown; lines: Map<string, number>; problems: LineProblem[] }

const deepest = 10
const mostErrors = 10
const tooDeep: [string, string] = ['is nested too deeply', 'Use the shapes that the format knows.']
/** Rules of reviews are keys too: `magic_value`. */
const keyShape = /^[a-z][A-Za-z0-9_]{0,39}$/

/** Only plain data: no tags, no anchors, and so nothing that grows when it is read. `firstLine` is where it stands in its file. */
export function readYaml(text: string, firstLine: number): Yaml {
  const counter = new LineCounter()
  const lines = new Map<string, number>()
  const problems: LineProblem[] = []
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, counter.linePos(offset).line)
  const report = (line: number, problem: string, instead: string) => {
    problems.push({ line, problem, instead })
    return undefined
  }

  const read = (node: unknown, path: Path): unknown => {
    if (node === null) return null
    const line = isNode(node) && node.range ? lineAt(node.range[0]) : firstLine
    lines.set(keyOf(path), line)
    if (path.length > deepest) return report(line, ...tooDeep)
    if (isAlias(node) || (isNode(node) && (node.tag !== undefined || node.anchor !== undefined)))
      return report(line, 'has a tag, an anchor or an alias', 'Write the value itself.')
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item, at) => read(item, [...path, at]))
    if (!isMap(node)) return report(line, 'is no YAML that can be read here', 'Write keys, lists and values.')
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? key.value : undefined
        if (typeof name === 'string' && keyShape.test(name)) {
          const said = read(value, [...path, name])
          if (isNode(key) && key.range) lines.set(keyOf([...path, name]), lineAt(key.range[0]))
          return [[name, said]]
        }
        report(line, 'has a key that is no plain name', 'Names are letters and digits, such as alternativeTo.')
        return []
      }),
    )
  }

  try {
    const document = parseDocument(text, { lineCounter: counter, version: '1.2', schema: 'core', logLevel: 'silent' })
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, mostErrors))
      if (/call stack/i.test(message)) report(lineAt(pos[0]), ...tooDeep)
      else report(lineAt(pos[0]), `is no YAML: ${firstLineOf(message)}`, 'Mend it; quotes often help.')
    const value = problems.length > 0 ? undefined : read(document.contents, [])
    return { value, lines, problems }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report(firstLine, ...tooDeep)
    return { value: undefined, lines, problems }
  }
}

const firstLineOf = (message: string): string => (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')

const fence = /^---[ \t]*$/

export type FrontMatter = Yaml & { body: string; bodyLine: number }

/** A file begins with data between two lines of `---`; the rest is Markdown. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n')
  const end = lines.findIndex((line, at) => at > 0 && fence.test(line))
  if (!fence.test(lines[0] ?? '') || end < 0) {
    const instead = 'Begin the file with a line ---, then keys and values, then another line ---.'
    const problem = { line: 1, problem: 'has no front matter', instead }
    return { value: undefined, lines: new Map(), problems: [problem], body: '', bodyLine: 1 }
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), 2)
  return { ...yaml, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}
