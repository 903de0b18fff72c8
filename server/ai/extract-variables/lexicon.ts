import { unitsOfActivity } from '../../../content/lexicons/activities'
import { fillerAdjectives, namingAdjectives, originAdjectives } from '../../../content/lexicons/adjectives'
import { emptyNouns } from '../../../content/lexicons/empty-nouns'
import { eventsOf } from '../../../content/lexicons/events'
import { generalWords } from '../../../content/lexicons/general-words'
import { components, ingredients, materials } from '../../../content/lexicons/materials'
import { measures } from '../../../content/lexicons/measures'
import { holders, places } from '../../../content/lexicons/places'
import { roles } from '../../../content/lexicons/roles'
import { crafts } from '../../../content/lexicons/things/crafts'
import { food } from '../../../content/lexicons/things/food'
import { nature } from '../../../content/lexicons/things/nature'
import { occasions } from '../../../content/lexicons/things/occasions'
import { play } from '../../../content/lexicons/things/play'
import { stage } from '../../../content/lexicons/things/stage'
import { tech } from '../../../content/lexicons/things/tech'
import { trade } from '../../../content/lexicons/things/trade'
import { emptyVerbs, verbs } from '../../../content/lexicons/verbs'

const things = new Set([crafts, food, nature, occasions, play, stage, tech, trade].flat())

const measureNames = new Set(measures)
const placeNames = new Set(places)
const holderNames = new Set(holders)
const roleNames = new Set(roles)
const materialNames = new Set(materials)
const ingredientNames = new Set(ingredients)
const componentNames = new Set(components)
const eventNames = new Map(Object.entries(eventsOf).map(([key, names]) => [key, new Set(names)]))
const nounSets = [
  things,
  measureNames,
  placeNames,
  holderNames,
  roleNames,
  materialNames,
  ingredientNames,
  componentNames,
]
const allNouns = new Set([...nounSets.flatMap((names) => [...names]), ...emptyNouns])
const allEventNames = new Set(Object.values(eventsOf).flat())
const verbNames = new Set(verbs)

export const isThing = (name: string) => things.has(name)
export const isPlace = (name: string) => placeNames.has(name)
export const isHolder = (name: string) => holderNames.has(name)
export const isRole = (name: string) => roleNames.has(name)
export const isMeasure = (name: string) => measureNames.has(name)
export const isMaterial = (name: string) => materialNames.has(name)
export const isIngredient = (name: string) => ingredientNames.has(name)
export const isComponent = (name: string) => componentNames.has(name)
export const isEventOf = (key: string, name: string) => eventNames.get(key)?.has(name) ?? false
export const isEvent = (name: string) => allEventNames.has(name)
export const isVerb = (base: string) => verbNames.has(base)
export const isActivity = (name: string) => Object.hasOwn(unitsOfActivity, name)

/** A noun that the academy knows, in the singular. */
export const isNounOfLexicon = (name: string) => allNouns.has(name)

/** The same for a name of several words, which may be an event too: "short circuit", "plot twist". */
export const isCompound = (name: string) => name.includes(' ') && (isNounOfLexicon(name) || isEvent(name))

const generalNames = new Set(generalWords)

export const isGeneralWord = (word: string) => generalNames.has(word)

/** The longest end of a phrase that a set knows: "old oak garden shed" → "garden shed". */
export function longestEnd(name: string, knows: (end: string) => boolean): string | null {
  for (let at = 0; at !== -1; ) {
    const end = name.slice(at)
    if (knows(end)) return end
    const space = name.indexOf(' ', at)
    at = space === -1 ? -1 : space + 1
  }
  return null
}

/** Every single word of the lexicons: what a slip may have meant. */
export function wordsOfLexicons(): { nouns: Set<string>; verbs: Set<string>; others: Set<string> } {
  const single = (entries: Iterable<string>) => [...entries].flatMap((entry) => entry.split(' '))
  const nouns = single([
    ...nounSets.flatMap((names) => [...names]),
    ...[...eventNames.values()].flatMap((set) => [...set]),
  ])
  return {
    nouns: new Set([...nouns, ...single(Object.keys(unitsOfActivity))]),
    verbs: new Set([...verbs, ...emptyVerbs].filter((entry) => !entry.includes(' '))),
    others: new Set([
      ...generalWords,
      ...single([...fillerAdjectives, ...namingAdjectives, ...originAdjectives, ...emptyNouns]),
    ]),
  }
}
