import type * as z from 'zod'
import type { Services } from '../../platform/services'
import { ruleOf } from './core/rubric'
import { blueprintsOf, findJudge } from './find-judge'
import { fewest, measureExercises, measureRules } from './measure-drift'
import type { drift } from './schema'

const mostBlueprints = 50

/** How reviews of one's blueprints fall out, and what of them is disputed. Nothing that few people can be told by. */
export async function readDrift({
  services: { db },
  userId,
}: {
  services: Pick<Services, 'db'>
  userId: string
}): Promise<z.output<typeof drift>> {
  const tx = db.client
  const blueprints = await tx.blueprint.findMany({
    where: blueprintsOf(await findJudge(tx, userId)),
    orderBy: { title: 'asc' },
    take: mostBlueprints,
    select: { id: true, slug: true, title: true },
  })
  if (blueprints.length === 0) return { blueprints: [] }
  const ids = blueprints.map(({ id }) => id)
  const exercises = await measureExercises(tx, ids)
  const rules = await measureRules(tx, ids)
  return {
    blueprints: blueprints.map(({ id, slug, title }) => {
      const all = exercises.filter(({ blueprintId }) => blueprintId === id)
      const shown = all.filter(({ people }) => people >= fewest)
      return {
        slug,
        name: title,
        exercises: shown.map((one) => ({
          slug: one.slug,
          title: withoutHoles(one.title),
          people: one.people,
          reviews: one.reviews,
          passed: one.passed,
          axes: [
            { axis: 'code_sense' as const, quarters: one.codeSense },
            { axis: 'efficiency' as const, quarters: one.efficiency },
            { axis: 'edge_cases' as const, quarters: one.edgeCases },
            { axis: 'taste' as const, quarters: one.taste },
          ],
          disputes: { open: one.open, upheld: one.upheld, overruled: one.overruled },
        })),
        rules: rules
          .filter(({ blueprintId }) => blueprintId === id)
          .map(({ blueprintId: _blueprintId, ...one }) => ({ ...one, name: ruleOf(one.rule).name })),
        hidden: all.length - shown.length,
      }
    }),
  }
}

/** It is about everybody's exercise, so about nobody's sneakers. */
const withoutHoles = (template: string): string => template.replaceAll(/\{[^{}]*\}/g, '…')
