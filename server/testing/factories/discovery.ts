import { discoveryJson } from '../../domains/discovery/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { makeArchetype } from './onboarding'
import { makePublishedBlueprint } from './published'
import { daysFromNow, nextNumber, oneOf } from './variety'

type Item = { blueprintId?: string; archetypeId?: string }

/** What discovery is about: a published blueprint in the guise of an archetype. */
const itemOf = async (tx: Tx, { blueprintId, archetypeId }: Item) => ({
  blueprintId: blueprintId ?? (await makePublishedBlueprint(tx)).blueprint.id,
  archetypeId: archetypeId ?? (await makeArchetype(tx)).id,
})

export async function makeInteraction(tx: Tx, overrides: Partial<Prisma.InteractionUncheckedCreateInput> = {}) {
  return tx.interaction.create({
    data: {
      interactionType: oneOf(['viewed', 'started', 'completed', 'saved'], nextNumber()),
      ...overrides,
      ...(await itemOf(tx, overrides)),
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeTrending(tx: Tx, overrides: Partial<Prisma.TrendingUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.trending.create({
    data: {
      timeWindow: oneOf(['hour', 'day', 'week'], number),
      velocityScore: 1.25 * number,
      rankPosition: number,
      ...overrides,
      ...(await itemOf(tx, overrides)),
    },
  })
}

export async function makeRecommendation(tx: Tx, overrides: Partial<Prisma.RecommendationUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.recommendation.create({
    data: {
      score: (number % 100) / 100,
      reasonCode: oneOf(['similar_users', 'next_step', 'trending'], number),
      displayText: `Because you finished module ${1 + (number % 7)}.`,
      metadata: asStored(discoveryJson['recommendations.metadata'], { rank: number, similarUsers: 3 }),
      expiresAt: daysFromNow(7),
      ...overrides,
      ...(await itemOf(tx, overrides)),
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}
