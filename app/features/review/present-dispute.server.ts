import { presentWords } from './present-review.server'
import { presentWork } from './present-work.server'
import type { DisputePage } from './review-types'

/** A dispute as its page shows it: what was said, and everything that it is about. */
export function presentDispute({ files, review, ...dispute }: DisputePage) {
  const { remarks, files: listings } = presentWork({ files, review })
  return { ...dispute, files: listings, review: presentWords(review, remarks) }
}

export type ShownDispute = ReturnType<typeof presentDispute>
