import { emptyNouns, nounsOfAmount } from '../../../content/lexicons/empty-nouns'
import { doubtfulMeasures } from '../../../content/lexicons/measures'
import { noAgents, vaguePeople } from '../../../content/lexicons/roles'
import type { Phrase } from './find-phrases'
import {
  isActivity,
  isHolder,
  isMaterial,
  isMeasure,
  isNounOfLexicon,
  isPlace,
  isRole,
  isThing,
  longestEnd,
} from './lexicon'

const lastWord = (value: string) => value.slice(value.lastIndexOf(' ') + 1)

/** "resale price" is one, "time" may be one, "clock" is none. */
export function measureOf({ value }: { value: string }): 'sure' | 'doubtful' | null {
  const name = longestEnd(value, isMeasure)
  if (name === null) return null
  if (name.includes(' ') || name !== value) return 'sure'
  return doubtfulMeasures.has(name) ? 'doubtful' : 'sure'
}

/** Wood is a material, the woods are a place. */
export const isPlaceLike = ({ value, plural }: { value: string; plural: boolean }) =>
  longestEnd(value, isPlace) !== null && (!value.endsWith('wood') || plural || !isMaterial(value))
export const isHolderLike = ({ value }: { value: string }) => longestEnd(value, isHolder) !== null

/** A role of people, by the lexicon or by an ending that only agents have. */
export function roleOf({ value }: { value: string }): 'known' | 'likely' | null {
  const last = lastWord(value)
  if (vaguePeople.has(value) || isActivity(value)) return null
  const role = longestEnd(value, isRole)
  const thing = longestEnd(value, isThing)
  if (thing !== null && thing.length > (role ?? '').length) return null
  if (role !== null) return 'known'
  const agent =
    /(?:[^aeiou]er|ier|[aeiou][bcdfgklmnprstvz]er|or|ist|ian|woman|man|maker|keeper|mate)$/.test(last) &&
    last.length > 4
  return agent && !noAgents.has(last) && !isNounOfLexicon(last) ? 'likely' : null
}

/** Stands for the whole business, for a time or for nothing. */
export function isEmptyNoun({ value, plural }: { value: string; plural: boolean }): boolean {
  if (!plural && /^(spring|fall|second|minute|season)$/.test(value)) return true
  if (/^(thing|stuff|way|bit|lot|money|cash|life)$/.test(lastWord(value))) return true
  return !isThing(value) && value.split(' ').every((word) => emptyNouns.has(word))
}

export const isAmount = ({ value }: { value: string }) => nounsOfAmount.has(lastWord(value))

/** A game, a craft, a field: one can't have several of it. "a chess game" is no activity, "chess" is. */
export function isWholeActivity({
  value,
  introduced,
  plural,
}: Pick<Phrase, 'value' | 'introduced' | 'plural'>): boolean {
  if (plural || introduced === 'a' || introduced === 'number') return false
  if (/ .+ing$/.test(value) && !isThing(value)) return true
  return (
    isActivity(value) || /(ology|onomy|graphy|ography|ism|ics|making|keeping|watching|spotting|collecting)$/.test(value)
  )
}
