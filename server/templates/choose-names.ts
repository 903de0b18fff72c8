import type { Inflection } from './filters'
import { asciiWords, fromLetter, hasLetter, sameness, shortPhrase } from './name-words'
import { parseTemplate } from './parse-template'
import { reservedWords } from './reserved-words'

/** The words of a variable's names: of the value itself and of each inflection. */
export type Names = Record<'own' | Inflection, string[]>

type Inflect = (phrase: string, inflection: Inflection) => string

/** A name in the code with holes in it: `add{ENTITY|pascal}`. */
type Compound = { id: string; keys: string[]; parts: (string | { key: string; form: keyof Names })[] }

/** What each name that is taken was taken for. */
type Taken = { byCode: ReadonlySet<string>; byVariable: Map<string, string> }
type Claim = { name: string; id: string }

/**
 * Words for the names of all variables at once, because none may be another's: not in any inflection, not where the code
 * builds longer names from them, and none may be reserved. What collides gets the name of its variable behind it
 * (`mapEntity`). The same for every order of the keys.
 */
export function chooseNames({
  values,
  reserved,
  inflect,
}: {
  values: ReadonlyMap<string, string>
  reserved: readonly string[]
  inflect: Inflect
}): Map<string, Names> {
  const { byCode, compounds } = readReserved(reserved)
  const taken: Taken = { byCode, byVariable: new Map() }
  const chosen = new Map<string, Names>()
  for (const key of [...values.keys()].sort(byRank)) {
    const all = () => candidates(key, values.get(key) ?? '', inflect)
    const found = firstFree(take(all(), mostTries), (names) => claimsOf(key, names, chosen, compounds), taken)
    // Longer names may be at odds whatever the words: `{ENTITY|camel}s` beside `{ENTITY|plural|camel}`.
    const names = found ?? firstFree(all(), (names) => claimsOf(key, names, chosen, []), taken)
    if (names !== null) chosen.set(key, names)
  }
  return chosen
}

const mostTries = 8

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const item of items) {
    if (left === 0) return
    left -= 1
    yield item
  }
}

function firstFree(candidates: Iterable<Names>, claim: (names: Names) => Claim[], taken: Taken): Names | null {
  for (const names of candidates) {
    const claims = claim(names)
    if (!areFree(claims, taken)) continue
    for (const { name, id } of claims) taken.byVariable.set(name, id)
    return names
  }
  return null
}

/** The entity is what learners see most, so it keeps its name. */
const byRank = (a: string, b: string): number =>
  Number(b === 'entity_primary') - Number(a === 'entity_primary') || (a < b ? -1 : 1)

function areFree(claims: Claim[], { byCode, byVariable }: Taken): boolean {
  const claimed = new Map<string, string>()
  return claims.every(({ name, id }) => {
    if (reservedWords.has(name) || byCode.has(name)) return false
    const owner = byVariable.get(name) ?? claimed.get(name)
    claimed.set(name, id)
    return owner === undefined || owner === id
  })
}

/** From the nicest to one that is certain to be free, since only finitely many names are taken. */
function* candidates(key: string, value: string, inflect: Inflect): Generator<Names> {
  const phrase = shortPhrase(value)
  const own = hasLetter(asciiWords(phrase)) ? namesOf(phrase, inflect) : null
  if (own !== null) yield own
  const ofKey = namesOf(key === 'entity_primary' ? 'entity' : key.replaceAll('_', ' '), inflect)
  yield own === null ? ofKey : behind(own, ofKey)
  for (let number = 2; ; number++) yield numbered(own ?? ofKey, String(number))
}

const suffixes = { plural: 'list', past: 'done', ing: 'now', third: 'does' }

function namesOf(phrase: string, inflect: Inflect): Names {
  const own = fromLetter(asciiWords(phrase))
  const names: Names = { own, plural: own, past: own, ing: own, third: own }
  const taken = new Set([own.join('')])
  for (const inflection of ['plural', 'past', 'ing', 'third'] as const) {
    const words = fromLetter(asciiWords(inflect(phrase, inflection)))
    // "trades" may be both many of them and what somebody does: code means one of the two.
    const isPlural = inflection === 'third' && words.join('') === names.plural.join('')
    while (!isPlural && taken.has(words.join(''))) words.push(suffixes[inflection])
    names[inflection] = words
    taken.add(words.join(''))
  }
  return names
}

/** Many of them are many of the last word: `mapEntities`. Its other forms stay with the value: `deletedAction`. */
function behind(names: Names, last: Names): Names {
  return {
    own: [...names.own, ...last.own],
    plural: [...names.own, ...last.plural],
    past: [...names.past, ...last.own],
    ing: [...names.ing, ...last.own],
    third: [...names.third, ...last.own],
  }
}

const numbered = (names: Names, number: string): Names => ({
  own: [...names.own, number],
  plural: [...names.plural, number],
  past: [...names.past, number],
  ing: [...names.ing, number],
  third: [...names.third, number],
})

/** Every name that these words would make, with what it would stand for. */
function claimsOf(key: string, names: Names, chosen: Map<string, Names>, compounds: Compound[]): Claim[] {
  const wordsOf = (part: { key: string; form: keyof Names }) =>
    (part.key === key ? names : chosen.get(part.key))?.[part.form].join('') ?? ''
  const third = names.third.join('') === names.plural.join('') ? 'plural' : 'third'
  const own = (['own', 'plural', 'past', 'ing', 'third'] as const).map((form) => ({
    name: names[form].join(''),
    id: `{${key}|${form === 'third' ? third : form}}`,
  }))
  const longer = compounds
    .filter(({ keys }) => keys.includes(key) && keys.every((other) => other === key || chosen.has(other)))
    .map(({ id, parts }) => ({
      name: parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join(''),
      id,
    }))
  return [...own, ...longer]
}

type Reserved = { byCode: ReadonlySet<string>; compounds: Compound[] }

/** A blueprint's names are one list for all its learners. */
const known = new WeakMap<readonly string[], Reserved>()

function readReserved(reserved: readonly string[]): Reserved {
  const read = known.get(reserved) ?? {
    byCode: new Set(reserved.filter((name) => !name.includes('{')).map(sameness)),
    compounds: [
      ...new Map(
        reserved
          .filter((name) => name.includes('{'))
          .map(readCompound)
          .map((compound) => [compound.id, compound]),
      ).values(),
    ],
  }
  known.set(reserved, read)
  return read
}

function readCompound(name: string): Compound {
  const parts = parseTemplate(name).map((node) => {
    if (node.kind !== 'hole') return sameness(node.text)
    return { key: node.key, form: node.filters.find(isInflection) ?? ('own' as const) }
  })
  const holes = parts.filter((part) => typeof part !== 'string')
  const id = parts.map((part) => (typeof part === 'string' ? part : `{${part.key}|${part.form}}`)).join('')
  return { id, parts, keys: [...new Set(holes.map(({ key }) => key))] }
}

const isInflection = (name: string): name is Inflection => Object.hasOwn(suffixes, name)
