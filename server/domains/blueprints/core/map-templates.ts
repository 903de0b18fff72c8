import type { TemplateContext } from '../../../templates/find-pieces'
import type { BlueprintDraft, ExerciseDraft, ModuleDraft } from '../blueprint-draft'

/** What becomes of a template. `max`: how long what is made of it may be. */
export type Fill = (template: string, context: TemplateContext, max: number) => string

type Content = ModuleDraft['content']
type Drawing = Content['visualizations'][number]
type CodeFile = ExerciseDraft['files'][number]

const contexts: Record<string, TemplateContext> = {
  ts: 'typescript',
  tsx: 'typescript',
  js: 'javascript',
  mjs: 'javascript',
  json: 'javascript',
  py: 'python',
  md: 'markdown',
}

/** By the file's name; what is no code is plain text. */
export const contextOfFile = (path: string): TemplateContext => contexts[/\.([a-z]+)$/.exec(path)?.[1] ?? ''] ?? 'plain'

const contextOfExample = (language: Content['examples'][number]['language']): TemplateContext =>
  language === 'text' ? 'plain' : language

/** The title and the description of a course, the only templates outside of its modules. */
export function mapHead<Head extends Pick<BlueprintDraft, 'title' | 'description'>>(head: Head, fill: Fill): Head {
  return { ...head, title: fill(head.title, 'plain', 300), description: fill(head.description, 'markdown', 20_000) }
}

/** The module with every template in it replaced; its exercises are mapped by mapExercise. */
export function mapModule<Module extends Omit<ModuleDraft, 'exercises'>>(module: Module, fill: Fill): Module {
  const { sections, examples, visualizations } = module.content
  return {
    ...module,
    title: fill(module.title, 'plain', 300),
    description: fill(module.description, 'markdown', 10_000),
    objectives: module.objectives.map((objective) => fill(objective, 'markdown', 300)),
    content: {
      sections: sections.map((section) => ({
        ...section,
        title: fill(section.title, 'plain', 200),
        body: fill(section.body, 'markdown', 30_000),
      })),
      examples: examples.map((example) => ({
        ...example,
        title: fill(example.title, 'plain', 200),
        code: fill(example.code, contextOfExample(example.language), 20_000),
        explanation: fill(example.explanation, 'markdown', 5_000),
      })),
      visualizations: visualizations.map((drawing) => ({
        ...mapData(drawing, fill),
        title: fill(drawing.title, 'plain', 200),
        description: fill(drawing.description, 'plain', 2_000),
      })),
    },
  }
}

function mapData(drawing: Drawing, fill: Fill): Drawing {
  const label = <Labelled extends { label: string }>(all: Labelled[]): Labelled[] =>
    all.map((one) => ({ ...one, label: fill(one.label, 'plain', 100) }))
  const say = <Step extends { caption: string }>(all: Step[]): Step[] =>
    all.map((one) => ({ ...one, caption: fill(one.caption, 'plain', 500) }))
  switch (drawing.kind) {
    case 'graph':
      return { ...drawing, nodes: label(drawing.nodes), links: label(drawing.links), steps: say(drawing.steps) }
    case 'sequence':
      return { ...drawing, actors: label(drawing.actors), messages: label(drawing.messages), steps: say(drawing.steps) }
    case 'bars':
      return { ...drawing, unit: fill(drawing.unit, 'plain', 100), bars: label(drawing.bars) }
    case 'table':
      return {
        ...drawing,
        columns: drawing.columns.map((column) => fill(column, 'plain', 100)),
        rows: drawing.rows.map((row) => row.map((cell) => fill(cell, 'plain', 500))),
      }
  }
}

export function mapExercise(exercise: ExerciseDraft, fill: Fill): ExerciseDraft {
  return {
    ...exercise,
    title: fill(exercise.title, 'plain', 300),
    prompt: fill(exercise.prompt, 'markdown', 40_000),
    files: mapFiles(exercise.files, fill),
    solution: mapFiles(exercise.solution, fill),
    tests: mapFiles(exercise.tests, fill),
    reviewTests: mapFiles(exercise.reviewTests, fill),
    hints: exercise.hints.map((hint) => ({ ...hint, text: fill(hint.text, 'markdown', 2_000) })),
    flaws: exercise.flaws.map((flaw) => ({
      ...flaw,
      path: fill(flaw.path, 'path', 120),
      why: fill(flaw.why, 'markdown', 1_000),
    })),
    quiz: exercise.quiz.map((question) => mapQuestion(question, fill)),
  }
}

const mapFiles = (files: CodeFile[], fill: Fill): CodeFile[] =>
  files.map(({ path, text }) => ({
    path: fill(path, 'path', 120),
    text: fill(text, contextOfFile(path), 100_000),
  }))

type Question = ExerciseDraft['quiz'][number]

function mapQuestion(question: Question, fill: Fill): Question {
  const said = { prompt: fill(question.prompt, 'markdown', 2_000), why: fill(question.why, 'markdown', 2_000) }
  if (question.kind === 'fill-in')
    return { ...question, ...said, answer: question.answer.map((gap) => gap.map((text) => fill(text, 'plain', 200))) }
  const options = question.options.map((option) => ({ ...option, text: fill(option.text, 'markdown', 500) }))
  return { ...question, ...said, options }
}
