import { renderInline, renderPrompt } from '~/lib/markdown.server'
import type { Work, Workbench } from './exercise-types'
import { presentListing } from './present-workbench.server'

type Bench = Pick<Workbench, 'questions' | 'rules' | 'files'>

/** What somebody handed in, to be read. */
export function presentGiven({ questions, rules, files }: Bench, work: Work) {
  const given = work.answers ?? {}
  return {
    files: (work.files ?? []).map(presentListing),
    answers:
      work.answers === undefined
        ? []
        : questions.map(({ id, prompt, options }) => ({
            id,
            prompt: renderPrompt(prompt, { under: 3 }),
            answer: (given[id] ?? []).map((one) =>
              renderInline(options.find((option) => option.id === one)?.text ?? one),
            ),
          })),
    findings: (work.findings ?? []).map(({ path, from, to, rule, text }) => ({
      path,
      from,
      to,
      name: rules.find(({ id }) => id === rule)?.name ?? null,
      text,
    })),
    /** Where the findings are. */
    listings: work.findings === undefined ? [] : files.map(presentListing),
  }
}

export type Given = ReturnType<typeof presentGiven>
