import { presentChange } from './present-change'
import { presentWork } from './present-work.server'
import { drawRadar } from './radar'
import type { Review, ReviewPage } from './review-types'

/** A review as its page shows it. The radar is drawn here, so that no browser needs what draws it. */
export function presentReview(page: ReviewPage) {
  const { review, files, earlier, change, ...rest } = page
  const { remarks, files: listings } = presentWork({ files, review })
  return {
    ...rest,
    review: review === null ? null : presentWords(review, remarks),
    files: listings,
    earlier: earlier.slice(0, 4).map(({ submissionId, number, overall, scores }) => ({
      submissionId,
      number,
      overall,
      scores,
    })),
    radar: review === null ? null : drawRadar({ now: { number: page.number, scores: review.scores }, earlier }),
    change: change === null ? null : presentChange(change),
  }
}

export type ShownPage = ReturnType<typeof presentReview>
export type ShownReview = ReturnType<typeof presentWords>

type Remarks = ReturnType<typeof presentWork>['remarks']

/** Each step and each piece of advice knows which remark it belongs to. */
export function presentWords(review: Review, remarks: Remarks) {
  // Where a model has added words about the same, those by the rules come first and are kept.
  const byFact = new Map(remarks.toReversed().map((remark) => [remark.factId, remark]))
  return {
    ...review,
    remarks,
    accounts: review.accounts.map((account) => ({
      ...account,
      steps: account.steps.map((step) => {
        const remark = byFact.get(step.factId)
        return {
          ...step,
          measured: remark?.measured ?? null,
          places: remark?.places ?? [],
          remark: remark === undefined ? null : { number: remark.number, anchor: remark.anchor },
        }
      }),
    })),
    next: review.next.map(({ text, factId }) => {
      const remark = factId === null ? undefined : byFact.get(factId)
      return {
        text,
        remark:
          remark === undefined
            ? null
            : {
                number: remark.number,
                anchor: remark.anchor,
                measured: remark.measured,
                example: remark.example,
              },
      }
    }),
  }
}
