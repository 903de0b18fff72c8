import { renderInline, renderMarkdown, renderPrompt } from '~/lib/markdown.server'
import type { Solution, Workbench } from './exercise-types'
import { changesBetween } from './file-changes'
import { presentListing } from './present-workbench.server'

/** A solution, and beside it what differs in one's own. */
export function presentSolution({ workbench, solution }: { workbench: Workbench; solution: Solution }) {
  const { slug, title, course, module, standing, questions, files, last, lastWork } = workbench
  return {
    exercise: { slug, title, course, module },
    gaveUp: standing.passedAt === null,
    files: solution.files.map(presentListing),
    own:
      last === null || lastWork?.files === undefined
        ? null
        : { number: last.number, changes: changesBetween(lastWork.files, solution.files) },
    answers: solution.answers.map(({ id, answer, why }) => {
      const question = questions.find((one) => one.id === id)
      return {
        id,
        prompt: renderPrompt(question?.prompt ?? '', { under: 2 }),
        answer: answer.map((one) => renderInline(question?.options.find((option) => option.id === one)?.text ?? one)),
        why: renderMarkdown(why, { under: 3 }),
      }
    }),
    flaws: solution.flaws.map(({ id, path, from, to, name, why }) => ({
      id,
      path,
      from,
      to,
      name,
      why: renderMarkdown(why, { under: 3 }),
    })),
    listings: solution.flaws.length > 0 ? files.map(presentListing) : [],
  }
}
