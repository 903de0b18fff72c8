import type * as z from 'zod'
import type { Prisma } from '../../generated/prisma/client'
import { axes } from '../../inspection/contract'
import { readStored } from '../../platform/db/stored-data'
import { describeBasis } from './core/describe-basis'
import type { Evidence } from './core/evidence'
import { ruleOf } from './core/rubric'
import type { RuleWeights, Scores } from './core/score-evidence'
import { imaginedId, scoreReview } from './core/score-review'
import { readRemarks } from './keep-remarks'
import type { review } from './schema'
import { reviewsJson } from './stored-json'

export const reviewSelect = {
  id: true,
  rubricVersion: true,
  overallScore: true,
  codeSenseScore: true,
  efficiencyScore: true,
  edgeCasesScore: true,
  tasteScore: true,
  strengths: true,
  weaknesses: true,
  suggestions: true,
  evidence: true,
  setAside: true,
  bar: true,
  passed: true,
  provenance: true,
  reviewedAt: true,
  disputes: {
    select: { id: true, factId: true, status: true, reason: true, createdAt: true, decision: true, decidedAt: true },
  },
} satisfies Prisma.ArchitectureReviewSelect

type Row = Prisma.ArchitectureReviewGetPayload<{ select: typeof reviewSelect }>
type Review = z.output<typeof review>

/** A review as it is shown: what was stored, and "why this score" worked out again from its evidence. */
export function describeReview(row: Row, weights: RuleWeights): Review {
  const evidence = readEvidence(row)
  const { summary, remarks, next } = readRemarks(row)
  const accounts = describeAccounts(row, evidence, weights)
  const costs = new Map(accounts.flatMap(({ steps }) => steps.map(({ factId, cost }) => [factId, cost] as const)))
  const disputes = new Map(row.disputes.map(({ factId, ...dispute }) => [factId, dispute]))
  return {
    id: row.id,
    rubricVersion: row.rubricVersion,
    overall: row.overallScore,
    scores: scoresOf(row),
    accounts,
    isPassed: row.passed,
    bar: row.bar,
    summary,
    remarks: remarks.map((remark) => {
      const { name, why } = ruleOf(remark.rule)
      const dispute = disputes.get(remark.factId)
      return {
        ...remark,
        name,
        why,
        cost: remark.kind === 'weakness' ? (costs.get(remark.factId) ?? 0) : 0,
        dispute: dispute === undefined || remark.kind === 'strength' ? null : describeDispute(dispute),
      }
    }),
    next,
    reviewedAt: row.reviewedAt.toISOString(),
    writtenBy: describeWriter(row),
  }
}

/** null: from before it was kept. */
export function readEvidence(row: { id: string; evidence: unknown }): Evidence | null {
  const at = { table: 'architecture_reviews', id: row.id, column: 'evidence' }
  const stored = readStored(reviewsJson['architecture_reviews.evidence'], row.evidence, at)
  return stored.version === undefined ? null : stored
}

export const readSetAside = (row: { id: string; setAside: unknown }): string[] =>
  readStored(reviewsJson['architecture_reviews.set_aside'], row.setAside, {
    table: 'architecture_reviews',
    id: row.id,
    column: 'set_aside',
  })

type ScoreColumns = Pick<Row, 'codeSenseScore' | 'efficiencyScore' | 'edgeCasesScore' | 'tasteScore'>

export const scoresOf = (row: ScoreColumns): Scores => ({
  code_sense: row.codeSenseScore,
  efficiency: row.efficiencyScore,
  edge_cases: row.edgeCasesScore,
  taste: row.tasteScore,
})

function describeAccounts(row: Row, evidence: Evidence | null, weights: RuleWeights): Review['accounts'] {
  const scores = scoresOf(row)
  if (evidence === null) {
    const basis = 'This review is from before its evidence was kept.'
    return axes.map((axis) => ({ axis, score: scores[axis], basis, steps: [] }))
  }
  const texts = new Map(evidence.facts.map(({ id, text }) => [id, text]))
  texts.set(imaginedId, 'Marks at places where nothing is wrong.')
  const { accounts } = scoreReview({ evidence, weights, setAside: readSetAside(row) })
  return accounts.map(({ axis, steps }) => ({
    axis,
    score: scores[axis],
    basis: describeBasis(axis, evidence),
    steps: steps.map((step) => ({ ...step, text: texts.get(step.factId) ?? '' })),
  }))
}

function describeDispute({ createdAt, decidedAt, ...dispute }: Omit<Row['disputes'][number], 'factId'>) {
  return { ...dispute, createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null }
}

function describeWriter(row: Pick<Row, 'id' | 'provenance'>): Review['writtenBy'] {
  const at = { table: 'architecture_reviews', id: row.id, column: 'provenance' }
  const by = readStored(reviewsJson['architecture_reviews.provenance'], row.provenance, at)
  if (by === null) return { engine: 'built-in', model: null, notice: null }
  return {
    engine: by.engine,
    model: by.engine === 'built-in' ? null : by.model,
    notice: by.insteadOf === undefined ? null : `${by.insteadOf.model} gave no answer that could be used.`,
  }
}
