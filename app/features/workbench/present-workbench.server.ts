import { renderInline, renderMarkdown, renderPrompt } from '~/lib/markdown.server'
import type { Attempt, Standing, Work, Workbench } from './exercise-types'
import { presentAttempt } from './present-result'
import { splitLines } from './split-lines.server'
import { fieldsOf, shapeOf, type WorkFields } from './work-fields'

type Options = {
  workbench: Workbench
  /** An earlier attempt whose verdict is to be seen; null: the last. */
  asked: { attempt: Attempt; work: Work } | null
  submissionKey: string
}

/** An exercise as its page shows it: Markdown as HTML, code in its colours where it is only read. */
export function presentWorkbench({ workbench, asked, submissionKey }: Options) {
  const { prompt, files, tests, questions, draft, standing, last, lastWork, form, hintCount, ...rest } = workbench
  const shape = shapeOf(form)
  // What was written last: not handed in yet, or handed in, or nothing.
  const isNewer = draft !== null && draft.savedAt > (last?.submittedAt ?? '')
  const work = (isNewer ? draft : (asked?.work ?? lastWork)) ?? {}
  const shown = asked?.attempt ?? last
  return {
    ...rest,
    form,
    shape,
    prompt: renderMarkdown(prompt, { under: 2 }),
    /** To begin with, and to begin anew. */
    files: shape === 'findings' ? [] : files,
    listings: shape === 'findings' ? files.map(presentListing) : [],
    tests: tests.map(presentListing),
    questions: questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      prompt: renderPrompt(question.prompt, { under: 2 }),
      options: question.options.map(({ id, text }) => ({ id, text: renderInline(text) })),
      gaps: question.kind === 'fill-in' ? (question.prompt.match(/_{3,}/g) ?? []).length : 0,
    })),
    fields: withOrders(questions, fieldsOf(work, shape === 'files' ? files : [])),
    draft: draft === null ? null : { version: draft.version, savedAt: draft.savedAt },
    standing: presentStanding(standing),
    hintCount,
    result: shown === null ? null : presentAttempt(shown),
    isOldAttempt: shown !== null && last !== null && shown.submissionId !== last.submissionId,
    submissionKey,
    /** A time limit is counted by the clock of the house. */
    servedAt: new Date().toISOString(),
  }
}

export type ShownListing = ReturnType<typeof presentListing>
export type ShownWorkbench = ReturnType<typeof presentWorkbench>

export const presentListing = ({ path, text }: { path: string; text: string }) => ({
  path,
  lines: splitLines(text, path),
})

/** What is to be put in order stands in some order from the start. */
function withOrders(questions: Workbench['questions'], fields: WorkFields): WorkFields {
  const orders = questions.flatMap(({ id, kind, options }) =>
    kind === 'order' ? [[id, options.map((option) => option.id)] as const] : [],
  )
  return { ...fields, answers: { ...Object.fromEntries(orders), ...fields.answers } }
}

const presentStanding = ({ hints, ...standing }: Standing) => ({
  ...standing,
  hints: hints.map(({ id, text, penalty }) => ({ id, penalty, text: renderMarkdown(text, { under: 3 }) })),
})
