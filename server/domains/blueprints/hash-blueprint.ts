import { sha256 } from '../../platform/digest'
import type { BlueprintDraft } from './blueprint-draft'

/**
 * Two drafts with the same hash teach the same. What only the catalogue shows (name, summary) and what is said about the
 * change is no part of it: a version is what courses are made from.
 */
export function hashBlueprint({
  title,
  description,
  review,
  modules,
}: Pick<BlueprintDraft, 'title' | 'description' | 'review' | 'modules'>) {
  return sha256(canonicalJson({ title, description, review, modules }))
}

/**
 * Keys in order and nothing undefined, so that it doesn't matter how the draft was put together. A key that came later
 * and says nothing is left out, so that what was published before it keeps its hash.
 */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (cameLater.has(key) && isEmpty(part)) return undefined
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part
  })
}

const cameLater = new Set(['metrics', 'review', 'reviewTests'])
const isEmpty = (part: unknown): boolean => typeof part === 'object' && part !== null && Object.keys(part).length === 0
