import { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { lookFor, type Match } from '../../platform/db/text-search'

export type FoundTree = Match & { slug: string; name: string; summary: string }
export type FoundSkill = FoundTree & { treeSlug: string; treeName: string }

/** Published trees, best match first. */
export async function findTrees({ tx, text, limit }: { tx: Tx; text: string; limit: number }): Promise<FoundTree[]> {
  const { matches, match, order } = lookFor(text, { search: Prisma.sql`t.search`, name: Prisma.sql`t.name` })
  return tx.$queryRaw<FoundTree[]>`
    SELECT t.slug, t.name, t.short_description AS summary, ${match}
    FROM skill_trees t
    WHERE t.is_published AND ${matches}
    ORDER BY ${order}, t.name, t.id LIMIT ${limit}`
}

/** Skills of published trees, best match first. */
export async function findSkills({ tx, text, limit }: { tx: Tx; text: string; limit: number }): Promise<FoundSkill[]> {
  const { matches, match, order } = lookFor(text, { search: Prisma.sql`s.search`, name: Prisma.sql`s.name` })
  return tx.$queryRaw<FoundSkill[]>`
    SELECT s.slug, s.name, ${firstSentence(Prisma.sql`s.description`)} AS summary, t.slug AS "treeSlug", t.name AS "treeName", ${match}
    FROM skills s JOIN skill_trees t ON t.id = s.tree_id
    WHERE s.is_active AND t.is_published AND ${matches}
    ORDER BY ${order}, s.name, s.id LIMIT ${limit}`
}

const firstSentence = (text: Prisma.Sql) =>
  Prisma.sql`coalesce(substring(${text} from '^.{20,250}?[.!?](?=\\s|$)'), left(${text}, 300))`
