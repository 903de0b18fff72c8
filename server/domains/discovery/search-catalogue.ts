import type * as z from 'zod'
import type { Database } from '../../platform/db/database'
import { allowTypos } from '../../platform/db/text-search'
import { findBlueprints } from '../blueprints/find-blueprints'
import { findSkills, findTrees } from '../skills/find-skills'
import type { searchInput, searchResults } from './schema'

/** What is published and reads like the query, best match first, whatever kind it is of. */
export function searchCatalogue({
  db,
  input: { query: text, limit },
}: {
  db: Database
  input: z.output<typeof searchInput>
}): Promise<z.input<typeof searchResults>> {
  return db.transaction(async (tx) => {
    await allowTypos(tx)
    const blueprints = await findBlueprints({ tx, text, limit })
    const trees = await findTrees({ tx, text, limit })
    const skills = await findSkills({ tx, text, limit })
    const found = [
      ...blueprints.map((one) => ({ ...one, kind: 'blueprint' as const, tree: null })),
      ...trees.map((one) => ({ ...one, kind: 'tree' as const, tree: null })),
      ...skills.map(({ treeSlug, treeName, ...one }) => ({
        ...one,
        kind: 'skill' as const,
        tree: { slug: treeSlug, name: treeName },
      })),
    ]
    const clear = found.filter(({ isClear }) => isClear)
    const shown = clear.length > 0 ? clear : found
    shown.sort((a, b) => b.score - a.score) // stable: at the same score, the larger thing first
    return {
      results: shown
        .slice(0, limit)
        .map(({ kind, slug, name, summary, tree }) => ({ kind, slug, name, summary, tree })),
    }
  })
}
