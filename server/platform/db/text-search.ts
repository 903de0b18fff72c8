import { Prisma } from '../../generated/prisma/client'
import type { Tx } from './database'

/** How alike words must be. Lower than PostgreSQL's 0.6: two swapped letters in a short word leave a third. */
const likeness = 0.3
const clearLikeness = 0.6

/** Says, for this transaction, how much a misspelt word may differ. Before any `lookFor`, whose index needs to know it. */
export async function allowTypos(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(likeness)}, true)`
}

/** `isClear`: it has the words, or reads nearly the same. The rest is a guess, for when nothing is clear. */
export type Match = { isClear: boolean; score: number }

/**
 * What a person typed, as a condition, and columns to order by: whole words by their stems, in the column that a trigger
 * keeps in `search`, or a name that reads much the same. Both have an index.
 */
export function lookFor(text: string, at: { search: Prisma.Sql; name: Prisma.Sql }) {
  const plain = Prisma.sql`unaccent(${text})`
  const words = Prisma.sql`websearch_to_tsquery('english', ${plain})`
  const alike = Prisma.sql`word_similarity(${plain}, ${at.name})`
  return {
    matches: Prisma.sql`(${at.search} @@ ${words} OR ${at.name} %> ${plain})`,
    // The score is between 0 and 3: the name counts twice, so that a word in it goes before the same word in a description.
    match: Prisma.sql`(${at.search} @@ ${words} OR ${alike} >= ${clearLikeness}) AS "isClear",
      (ts_rank(${at.search}, ${words}, 32) + 2 * ${alike})::float8 AS score`,
    order: Prisma.sql`"isClear" DESC, score DESC`,
  }
}
