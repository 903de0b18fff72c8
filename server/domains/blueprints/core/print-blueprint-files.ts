import { Document, visit } from 'yaml'
import type { BlueprintDraft, ExerciseDraft, ModuleDraft } from '../blueprint-draft'
import { asFolder } from './parse-blueprint-files'

type Content = ModuleDraft['content']
type Part = Content['examples'][number] | Content['visualizations'][number]

/** The files that say the same. Reading them gives the draft again; it has to be a canonical one, as its schema makes it. */
export function printBlueprintFiles(draft: BlueprintDraft): Map<string, string> {
  const { modules, description, review, ...front } = draft
  const files = new Map([['blueprint.md', printFile({ ...front, ...withoutEmpty({ review }) }, description)]])
  for (const [at, module] of modules.entries()) {
    const folder = `modules/${at + 1}-${asFolder(module.concept)}`
    const { content, exercises, ...about } = module
    files.set(`${folder}/module.md`, printFile(about, printLesson(content)))
    for (const [index, exercise] of exercises.entries())
      printExercise(files, `${folder}/exercises/${index + 1}-${exercise.slug}`, exercise)
  }
  return files
}

function printExercise(files: Map<string, string>, folder: string, exercise: ExerciseDraft): void {
  const {
    prompt,
    files: starter,
    solution,
    tests,
    reviewTests,
    hints,
    flaws,
    quiz,
    limits,
    metrics,
    ...about
  } = exercise
  const lists = withoutEmpty({ limits, metrics, hints, flaws, quiz })
  files.set(`${folder}/exercise.md`, printFile({ ...about, ...lists }, prompt))
  for (const [name, code] of Object.entries({ starter, solution, tests, review: reviewTests }))
    for (const { path, text } of code) files.set(`${folder}/${name}/${path}`, text)
}

const withoutEmpty = (parts: Record<string, object>) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0))

function printFile(front: object, body: string): string {
  const said = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== null))
  return `---\n${printYaml(said)}---\n${body === '' ? '' : `\n${body}\n`}`
}

/** Text of several lines as a block, which people can read, unless a block would lose some of its white space. */
function printYaml(value: object): string {
  const document = new Document(value, { version: '1.2', schema: 'core' })
  visit(document, {
    Scalar(_key, node) {
      const { value: text } = node
      if (typeof text === 'string' && text.includes('\n') && !/^\S.*(\n+\S.*)*$/.test(text)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true, doubleQuotedMinMultiLineLength: 1e9 })
}

function printLesson({ sections, examples, visualizations }: Content): string {
  const blocks = sections.flatMap(({ id, rigor, title, body }) => [
    `## ${title} ${printAttributes({ id, rigor })}`,
    body,
    ...examples.filter(({ after }) => after === id).map(printExample),
    ...visualizations.filter(({ after }) => after === id).map(printDrawing),
  ])
  return blocks.join('\n\n')
}

function printAttributes({ id, rigor }: Pick<Part, 'id' | 'rigor'>): string {
  return rigor === 'standard' ? `{#${id}}` : `{#${id} rigor=${rigor}}`
}

function printExample(example: Content['examples'][number]): string {
  const { title, language, code, explanation } = example
  const blocks = [`### Example: ${title} ${printAttributes(example)}`, printFence(language, code), explanation]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function printDrawing(drawing: Content['visualizations'][number]): string {
  const { id, after: _section, rigor, title, ...data } = drawing
  const said = 'steps' in data && data.steps.length === 0 ? { ...data, steps: undefined } : data
  const yaml = printYaml(said).replace(/\n$/, '')
  return `### Drawing: ${title} ${printAttributes({ id, rigor })}\n\n${printFence('yaml', yaml)}`
}

/** Longer than any run of backticks inside. */
function printFence(info: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${text}\n${fence}`
}
