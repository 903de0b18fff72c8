import { placeDraft } from './describe-draft'
import type { DraftState } from './hold-draft'

/** An answer to what is asked now. Of those before, only what still counts is kept: a release may ask something else. */
export function answerPlacement(
  state: DraftState,
  { question, answer }: { question: string; answer: string | null },
): DraftState {
  const { asked, view } = placeDraft(state)
  // The second click, or the page before: what is not asked now changes nothing.
  if (view.question?.id !== question) return state
  const { seed, answers } = state.placement ?? { seed: 0, answers: [] }
  const known = answer !== null && view.question.options.some(({ id }) => id === answer) ? answer : null
  const counted = [...answers.slice(0, asked), { question, answer: known }]
  return { ...state, placement: { seed, answers: counted, skipped: false } }
}
