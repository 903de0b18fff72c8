import type { Remark, Review, ReviewPage } from './review-types'

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

export const remarkOf = (changed: Partial<Remark> = {}): Remark => ({
  factId: 'deep_nesting:code.ts:3',
  kind: 'weakness',
  axis: 'code_sense',
  rule: 'deep_nesting',
  name: 'Blocks inside of blocks',
  why: 'Whoever reads the innermost line has to keep every condition around it in mind.',
  text: 'Four blocks stand inside of each other in `trade`.',
  places: [{ path: 'code.ts', from: 3, to: 5 }],
  measured: { name: 'levels', value: 4, limit: 3 },
  example: 'if (sneaker === undefined) return',
  cost: 16,
  by: 'rules',
  dispute: null,
  ...changed,
})

export const reviewOf = (changed: Partial<Review> = {}): Review => ({
  id: id(1),
  rubricVersion: 1,
  overall: 82,
  scores: { code_sense: 84, efficiency: null, edge_cases: 75, taste: 100 },
  accounts: [
    {
      axis: 'code_sense',
      score: 84,
      basis: '12 statements in one file were read.',
      steps: [{ factId: 'deep_nesting:code.ts:3', text: 'Four levels in `trade`.', cost: 16, isSetAside: false }],
    },
    { axis: 'efficiency', score: null, basis: 'There is no loop in it.', steps: [] },
    {
      axis: 'edge_cases',
      score: 75,
      basis: '3 of 4 hidden tests pass.',
      steps: [{ factId: 'nothing_there:code.ts', text: 'An empty vault breaks it.', cost: 0, isSetAside: true }],
    },
    { axis: 'taste', score: 100, basis: '12 statements in one file were read.', steps: [] },
  ],
  isPassed: true,
  bar: 60,
  summary: 'It works, and it is easy to read but for one place.',
  remarks: [
    remarkOf({ factId: 'good_names', kind: 'strength', name: 'Words of its world', measured: null, cost: 0 }),
    remarkOf(),
  ],
  next: [{ text: 'Leave early in `trade`.', factId: 'deep_nesting:code.ts:3' }],
  reviewedAt: '2026-11-22T10:00:00.000Z',
  writtenBy: { engine: 'built-in', model: null, notice: null },
  ...changed,
})

/** A review as the house answers it, for tests. */
export const reviewPageOf = (changed: Partial<ReviewPage> = {}): ReviewPage => ({
  exercise: { id: id(2), slug: 'encapsulate', title: 'Build a vault', language: 'typescript', form: 'build' },
  module: { concept: 'atom_state', title: 'The Atom' },
  course: { id: id(3), title: 'Rare sneakers' },
  submissionId: id(4),
  number: 2,
  submittedAt: '2026-11-22T09:59:00.000Z',
  progress: { state: 'done', step: 'done', refusal: null },
  review: reviewOf(),
  files: [{ path: 'code.ts', text: Array.from({ length: 8 }, (_, at) => `const line${at + 1} = ${at}`).join('\n') }],
  earlier: [],
  change: null,
  ...changed,
})
