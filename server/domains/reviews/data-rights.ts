import type { DataRightsPart } from '../../platform/data-rights'

export const reviewsDataRights: DataRightsPart = {
  room: 'reviews',
  tables: ['architecture_reviews'],
  exportFor: async (tx, userId) => ({
    reviews: await tx.architectureReview.findMany({ where: { userId }, orderBy: { reviewedAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
