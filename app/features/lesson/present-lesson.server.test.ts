import { describe, expect, it } from 'vitest'
import { presentLesson } from './present-lesson.server'

type Lesson = Parameters<typeof presentLesson>[0]
type Exercise = Lesson['exercises'][number]

const exercise = (slug: string, more: Partial<Exercise> = {}): Exercise => ({
  id: `id-${slug}`,
  slug,
  kind: 'build',
  title: 'Build a loaf',
  prompt: '## Done when\n\nit **runs**',
  language: 'typescript',
  files: [{ path: 'src/loaf.ts', text: 'export const a = 1 < 2' }],
  tests: [{ path: 'loaf.test.ts', text: "test('a', () => {})" }],
  questions: [],
  hintCount: 2,
  difficulty: 2,
  points: 100,
  timeLimitMinutes: null,
  isRequired: true,
  alternativeTo: null,
  status: null,
  variantOf: null,
  bestScore: null,
  attempts: 0,
  consecutiveFailures: 0,
  ...more,
})

const section = (id: string) => ({ id, title: id, body: `About *${id}*.`, rigor: 'standard' as const })
const example = (id: string, after?: string) => ({
  id,
  after,
  rigor: 'standard' as const,
  title: id,
  language: 'typescript' as const,
  code: 'const a = 1',
  explanation: '',
})
const drawing = (id: string, after?: string) => ({
  id,
  after,
  rigor: 'standard' as const,
  kind: 'table' as const,
  title: id,
  description: 'A table.',
  columns: ['a'],
  rows: [],
})

const lesson: Lesson = {
  isLocked: false,
  course: { id: 'course', title: 'A course', domain: 'bread', status: 'active' },
  concept: 'atom_state',
  order: 0,
  title: 'The Atom',
  description: 'Who may `change` it?',
  objectives: ['Find `NaN`'],
  minutes: 240,
  status: 'in_progress',
  completedBy: null,
  minutesSpent: 3,
  content: {
    story: { title: 'Before you begin', body: '<script>alert(1)</script>' },
    sections: [section('one'), section('two')],
    examples: [example('e-two', 'two'), { ...example('e-one', 'one'), note: 'For *you*.' }, example('e-loose')],
    visualizations: [drawing('d-one', 'one'), drawing('d-loose')],
  },
  drawings: [{ kind: 'table' }, { kind: 'table' }],
  sectionsRead: ['one'],
  exercisesRequired: 0,
  exercisesPassed: 0,
  exercises: [],
  blueprint: { slug: 'universal', title: 'The Universal Blueprint', version: 3 },
  provenance: null,
  previous: null,
  next: null,
}

describe('a lesson as its page shows it', () => {
  it('has every example and drawing where it belongs, and the others at the end', () => {
    const shown = presentLesson(lesson)
    expect(
      shown.sections.map(({ id, examples, drawings }) => [
        id,
        examples.map((one) => one.id),
        drawings.map((one) => one.drawing.id),
      ]),
    ).toEqual([
      ['one', ['e-one'], ['d-one']],
      ['two', ['e-two'], []],
    ])
    expect(shown.rest.examples.map(({ id }) => id)).toEqual(['e-loose'])
    expect(shown.rest.drawings.map((one) => one.drawing.id)).toEqual(['d-loose'])
  })

  it('has its Markdown as HTML, and what was HTML as text', () => {
    const shown = presentLesson(lesson)
    expect(shown.sections[0]?.body).toBe('<p>About <em>one</em>.</p>\n')
    expect(shown.objectives).toEqual(['Find <code>NaN</code>'])
    expect(shown.opening?.body).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n')
    expect(shown.sections[0]?.examples[0]?.note).toBe('<p>For <em>you</em>.</p>\n')
    expect(shown.sections[0]?.examples[0]?.explanation).toBeNull()
  })

  it('offers an exercise in another language beside the one that it stands in for', () => {
    const exercises = [
      exercise('encapsulate'),
      exercise('encapsulate-python', { language: 'python', alternativeTo: 'encapsulate' }),
      exercise('orphan', { alternativeTo: 'not-there' }),
    ]
    const shown = presentLesson({ ...lesson, exercises }).exercises
    expect(shown.map(({ slug, twins }) => [slug, twins.map((twin) => twin.slug)])).toEqual([
      ['encapsulate', ['encapsulate-python']],
      ['orphan', []],
    ])
    expect(shown[0]?.standing).toEqual({ status: null, bestScore: null, attempts: 0 })
  })
})
