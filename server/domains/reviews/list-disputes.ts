import type * as z from 'zod'
import type { Prisma } from '../../generated/prisma/client'
import { axis as anyAxis } from '../../inspection/contract'
import type { Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { ruleOf } from './core/rubric'
import { findJudge, reviewsOf } from './find-judge'
import type { disputeList } from './schema'

const mostOfEach = 100

const select = {
  id: true,
  status: true,
  reason: true,
  createdAt: true,
  decidedAt: true,
  review: {
    select: {
      exercise: { select: { title: true } },
      module: {
        select: { course: { select: { blueprintVersion: { select: { blueprint: { select: { title: true } } } } } } },
      },
    },
  },
} satisfies Prisma.ReviewDisputeSelect

/** What somebody may decide about: first what is open, the oldest first, then what was decided last. */
export async function listDisputes({
  services: { db },
  userId,
}: {
  services: Pick<Services, 'db'>
  userId: string
}): Promise<z.output<typeof disputeList>> {
  const tx = db.client
  // Nobody decides their own, so nobody finds them here.
  const where: Prisma.ReviewDisputeWhereInput = {
    userId: { not: userId },
    review: reviewsOf(await findJudge(tx, userId)),
  }
  const open = { ...where, status: 'open' as const }
  const [count, waiting, decided] = [
    await tx.reviewDispute.count({ where: open }),
    await tx.reviewDispute.findMany({ where: open, orderBy: { createdAt: 'asc' }, take: mostOfEach, select }),
    await tx.reviewDispute.findMany({
      where: { ...where, status: { not: 'open' } },
      orderBy: { decidedAt: 'desc' },
      take: mostOfEach,
      select,
    }),
  ]
  const rows = [...waiting, ...decided]
  const facts = await findFacts(
    tx,
    rows.map(({ id }) => id),
  )
  return {
    open: count,
    disputes: rows.map(({ id, status, reason, createdAt, decidedAt, review }) => {
      const { rule, axis } = facts.get(id) ?? { rule: 'unknown', axis: 'code_sense' as const }
      return {
        id,
        status,
        exercise: review.exercise.title,
        blueprint: review.module.course.blueprintVersion?.blueprint.title ?? '',
        rule,
        ruleName: ruleOf(rule).name,
        axis,
        reason,
        createdAt: createdAt.toISOString(),
        decidedAt: decidedAt?.toISOString() ?? null,
      }
    }),
  }
}

/** Out of the evidence, of which a list needs two words. */
async function findFacts(tx: Tx, ids: string[]) {
  const rows = await tx.$queryRaw<{ id: string; rule: string; axis: string }[]>`
    SELECT d.id::text AS id, fact->>'rule' AS rule, fact->>'axis' AS axis
    FROM review_disputes d JOIN architecture_reviews r ON r.id = d.review_id, jsonb_array_elements(r.evidence->'facts') fact
    WHERE d.id = ANY(${ids}::uuid[]) AND fact->>'id' = d.fact_id`
  return new Map(rows.map(({ id, rule, axis }) => [id, { rule, axis: anyAxis.parse(axis) }]))
}
