import type * as schema from '#server/domains/reviews/schema'

/** What the procedures answer, by the schemas that they are checked with. */
export type ReviewPage = (typeof schema.reviewPage)['_output']
export type Review = (typeof schema.review)['_output']
export type Remark = (typeof schema.remark)['_output']
export type Dispute = NonNullable<Remark['dispute']>
export type Progress = (typeof schema.progress)['_output']
export type Scores = Review['scores']
export type Axis = Remark['axis']
export type DisputeList = (typeof schema.disputeList)['_output']
export type DisputePage = (typeof schema.disputePage)['_output']
export type Drift = (typeof schema.drift)['_output']
