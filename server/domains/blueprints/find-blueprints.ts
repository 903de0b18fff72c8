import { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { lookFor, type Match } from '../../platform/db/text-search'

export type FoundBlueprint = Match & { slug: string; name: string; summary: string }

/** Blueprints that are published now, best match first. */
export async function findBlueprints({
  tx,
  text,
  limit,
}: {
  tx: Tx
  text: string
  limit: number
}): Promise<FoundBlueprint[]> {
  const { matches, match, order } = lookFor(text, { search: Prisma.sql`b.search`, name: Prisma.sql`b.title` })
  return tx.$queryRaw<FoundBlueprint[]>`
    SELECT b.slug, b.title AS name, b.summary, ${match}
    FROM blueprints b
    WHERE ${matches} AND EXISTS (SELECT 1 FROM blueprint_versions v WHERE v.blueprint_id = b.id AND v.status = 'published')
    ORDER BY ${order}, b.title, b.id LIMIT ${limit}`
}
