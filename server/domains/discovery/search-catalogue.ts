import type * as z from 'zod'
import type { Database } from '../../platform/db/database'
import { allowTypos } from '../../platform/db/text-search'
import { findBlueprints } from '../blueprints/find-blueprints'
import { findSkills, findTrees } from '../skills/find-skills'
import { farthestGuess, typoDistance } from './core/typo-distance'
import type { searchInput, searchResults } from './schema'

/** Of what might be meant, so many are compared letter by letter. */
const mostGuesses = 200

/**
 * What is published and reads like the query, best match first, whatever kind it is of. Where nothing has the words, what
 * they may have been meant to be.
 */
export async function searchCatalogue({
  db,
  input: { query: text, limit },
}: {
  db: Database
  input: z.output<typeof searchInput>
}): Promise<z.input<typeof searchResults>> {
  const found = await db.transaction(async (tx) => {
    await allowTypos(tx)
    const looking = { tx, text, limit: mostGuesses }
    const blueprints = await findBlueprints(looking)
    const trees = await findTrees(looking)
    const skills = await findSkills(looking)
    return [
      ...blueprints.map((one) => ({ ...one, kind: 'blueprint' as const, tree: null })),
      ...trees.map((one) => ({ ...one, kind: 'tree' as const, tree: null })),
      ...skills.map(({ treeSlug, treeName, ...one }) => ({
        ...one,
        kind: 'skill' as const,
        tree: { slug: treeSlug, name: treeName },
      })),
    ]
  })
  // Sorting is stable: of two that fit as well, the larger thing comes first.
  const clear = found.filter(({ isClear }) => isClear).sort((a, b) => b.score - a.score)
  return {
    results: (clear.length > 0 ? clear : guessesAmong(found, text))
      .slice(0, limit)
      .map(({ kind, slug, name, summary, tree }) => ({ kind, slug, name, summary, tree })),
  }
}

function guessesAmong<Found extends { name: string; score: number }>(found: readonly Found[], text: string): Found[] {
  return found
    .map((one) => ({ one, distance: typoDistance(text, one.name) }))
    .filter(({ distance }) => distance <= farthestGuess)
    .sort((a, b) => a.distance - b.distance || b.one.score - a.one.score)
    .map(({ one }) => one)
}
