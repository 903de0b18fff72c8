import type { Caller } from '#server/trpc/caller'
import { highlightCode } from '~/lib/highlight.server'
import { renderInline, renderMarkdown } from '~/lib/markdown.server'

type Lesson = Extract<Awaited<ReturnType<Caller['courses']['lesson']>>, { isLocked: false }>
type Content = Lesson['content']
type Exercise = Lesson['exercises'][number]

/** A lesson as its page shows it: Markdown as HTML, code in its colours, everything in the section where it belongs. */
export function presentLesson({ content, drawings, exercises, description, objectives, ...lesson }: Lesson) {
  const { story, sections, examples } = content
  const shownExamples = examples.map(presentExample)
  const shownDrawings = content.visualizations.flatMap((drawing, at) => {
    const layout = drawings[at]
    return layout === undefined ? [] : [{ drawing, layout }]
  })
  const partsAfter = (section: string | undefined) => ({
    examples: shownExamples.filter(({ after }) => after === section),
    drawings: shownDrawings.filter(({ drawing }) => drawing.after === section),
  })
  return {
    ...lesson,
    description: renderMarkdown(description, { under: 1 }),
    objectives: objectives.map(renderInline),
    opening: story === undefined ? null : { title: story.title, body: renderMarkdown(story.body, { under: 2 }) },
    sections: sections.map(({ id, title, body }) => ({
      id,
      title,
      body: renderMarkdown(body, { under: 2 }),
      ...partsAfter(id),
    })),
    /** What belongs to no section. */
    rest: partsAfter(undefined),
    exercises: presentExercises(exercises),
  }
}

export type ShownLesson = ReturnType<typeof presentLesson>
export type ShownExample = ReturnType<typeof presentExample>
export type ShownExercise = ReturnType<typeof presentExercise>
export type ExerciseWithTwins = ShownLesson['exercises'][number]

function presentExample({ id, after, title, language, code, explanation, note }: Content['examples'][number]) {
  return {
    id,
    after,
    title,
    language,
    code: highlightCode(code, language),
    explanation: explanation === '' ? null : renderMarkdown(explanation, { under: 3 }),
    note: note === undefined ? null : renderMarkdown(note, { under: 3 }),
  }
}

/** Each with those that may be done in its place. One whose original is not there stands for itself. */
function presentExercises(exercises: readonly Exercise[]) {
  const slugs = new Set(exercises.map(({ slug }) => slug))
  const isTwin = ({ alternativeTo }: Exercise) => alternativeTo !== null && slugs.has(alternativeTo)
  return exercises
    .filter((exercise) => !isTwin(exercise))
    .map((exercise) => ({
      ...presentExercise(exercise),
      twins: exercises.filter((other) => isTwin(other) && other.alternativeTo === exercise.slug).map(presentExercise),
    }))
}

/** What a list of them needs: the workbench has the rest. */
function presentExercise(exercise: Exercise) {
  const { id, slug, kind, title, language, difficulty, points, isRequired, status, bestScore, attempts } = exercise
  return {
    id,
    slug,
    kind,
    title,
    language,
    difficulty,
    points,
    isRequired,
    minutes: exercise.timeLimitMinutes,
    isVariant: exercise.variantOf !== null,
    standing: { status, bestScore, attempts },
  }
}
