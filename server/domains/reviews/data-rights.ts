import type { DataRightsPart } from '../../platform/data-rights'

export const reviewsDataRights: DataRightsPart = {
  room: 'reviews',
  tables: ['architecture_reviews', 'review_requests', 'review_disputes'],
  exportFor: async (tx, userId) => ({
    reviews: await tx.architectureReview.findMany({ where: { userId }, orderBy: { reviewedAt: 'asc' } }),
    requests: await tx.reviewRequest.findMany({ where: { userId }, orderBy: { requestedAt: 'asc' } }),
    disputes: await tx.reviewDispute.findMany({
      where: { userId },
      omit: { decidedBy: true },
      orderBy: { createdAt: 'asc' },
    }),
    /** What they said of others' disputes, without whose those are and what they wrote. */
    decisions: await tx.reviewDispute.findMany({
      where: { decidedBy: userId },
      orderBy: { decidedAt: 'asc' },
      select: { id: true, status: true, decision: true, decidedAt: true },
    }),
  }),
  /** What is theirs goes with the user row. Their decisions stay, of a former member: somebody's score rests on them. */
  eraseFor: () => Promise.resolve(),
}
