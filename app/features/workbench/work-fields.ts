import type { CodeFile, ExerciseForm, Finding, Work } from './exercise-types'

/** What an exercise takes: files that are written, answers to questions, or places that are marked. */
export type Shape = 'files' | 'answers' | 'findings'

const shapes: Record<ExerciseForm, Shape> = {
  coding: 'files',
  build: 'files',
  refactor: 'files',
  project: 'files',
  quiz: 'answers',
  diagnosis: 'findings',
  code_review: 'findings',
}
export const shapeOf = (form: ExerciseForm): Shape => shapes[form]

/** A finding as it stands in its fields, where a number may still be missing. */
export type FindingFields = { path: string; from: string; to: string; rule: string; text: string }

/** All that the form of an exercise holds. Of the three lists only that of its shape is in use. */
export type WorkFields = { files: CodeFile[]; answers: Record<string, string[]>; findings: FindingFields[] }

export const noFields: WorkFields = { files: [], answers: {}, findings: [] }

/** Names of the form's fields. `place` and `answer` end with the ids of their question and option. */
export const fieldNames = {
  path: 'path',
  text: 'file',
  answer: (question: string) => `answer:${question}`,
  place: (question: string, option: string) => `place:${question}:${option}`,
  findingPath: 'finding-path',
  findingFrom: 'finding-from',
  findingTo: 'finding-to',
  findingRule: 'finding-rule',
  findingText: 'finding-text',
} as const

/** The same in the browser and on the server: what stands in the form is what is handed in. */
export function readFields(form: FormData): WorkFields {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const paths = texts(fieldNames.path)
  const bodies = texts(fieldNames.text)
  const column = {
    from: texts(fieldNames.findingFrom),
    to: texts(fieldNames.findingTo),
    rule: texts(fieldNames.findingRule),
    text: texts(fieldNames.findingText),
  }
  const findings = texts(fieldNames.findingPath).map((path, at) => ({
    path,
    from: (column.from[at] ?? '').trim(),
    to: (column.to[at] ?? '').trim(),
    rule: column.rule[at] ?? '',
    text: unixLines(column.text[at] ?? '').trim(),
  }))
  return {
    files: paths.map((path, at) => ({ path, text: unixLines(bodies[at] ?? '') })),
    answers: readAnswers(form),
    findings: findings.filter((one) => one.from + one.to + one.rule + one.text !== ''),
  }
}

/** A form is sent with both signs at the end of each line, whatever was in it. */
const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n')

function readAnswers(form: FormData): Record<string, string[]> {
  const answers = new Map<string, string[]>()
  const places = new Map<string, { option: string; place: number }[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const [kind, question = '', option = ''] = name.split(':')
    if (kind === 'answer') answers.set(question, [...(answers.get(question) ?? []), value])
    if (kind === 'place')
      places.set(question, [...(places.get(question) ?? []), { option, place: Number.parseInt(value, 10) }])
  }
  for (const [question, given] of places) {
    // Two at the same place stay in the order in which they stood.
    const inOrder = given.toSorted((one, other) => (one.place || 0) - (other.place || 0))
    answers.set(
      question,
      inOrder.map(({ option }) => option),
    )
  }
  return Object.fromEntries([...answers].filter(([, given]) => given.some((one) => one.trim() !== '')))
}

/** What can be handed in of it; `problem` where a finding doesn't say where it is. */
export function workOf(shape: Shape, fields: WorkFields): { work: Work; problem: string | null } {
  if (shape === 'files') return { work: { files: fields.files }, problem: null }
  if (shape === 'answers') return { work: { answers: fields.answers }, problem: null }
  const findings: Finding[] = []
  for (const [at, { path, rule, text, ...lines }] of fields.findings.entries()) {
    const from = lineNumber(lines.from)
    const to = lines.to === '' ? from : lineNumber(lines.to)
    if (from === null || to === null)
      return { work: { findings }, problem: `Say in which lines finding ${at + 1} is: a number, or two.` }
    findings.push({ path, from: Math.min(from, to), to: Math.max(from, to), rule: rule === '' ? null : rule, text })
  }
  return { work: { findings }, problem: null }
}

function lineNumber(text: string): number | null {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 100_000 ? number : null
}

/** Work that was kept, as fields; files that it doesn't have stay as they were offered. */
export function fieldsOf(work: Work, offered: readonly CodeFile[]): WorkFields {
  const kept = new Map((work.files ?? []).map(({ path, text }) => [path, text]))
  const added = (work.files ?? []).filter(({ path }) => !offered.some((file) => file.path === path))
  return {
    files: [...offered.map(({ path, text }) => ({ path, text: kept.get(path) ?? text })), ...added].map(
      ({ path, text }) => ({ path, text: unixLines(text) }),
    ),
    answers: work.answers ?? {},
    findings: (work.findings ?? []).map(({ path, from, to, rule, text }) => ({
      path,
      from: String(from),
      to: String(to),
      rule: rule ?? '',
      text,
    })),
  }
}

export function isSame(one: WorkFields, other: WorkFields): boolean {
  return signature(one) === signature(other)
}

/** Whatever the order in which answers were given. */
function signature({ files, answers, findings }: WorkFields): string {
  return JSON.stringify([files, Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)), findings])
}
