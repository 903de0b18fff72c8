/** Fewer letters than this tell too little. */
const shortestWord = 3
/** A word that more than a third of the modules have says nothing about any one of them. */
const rareShare = 1 / 3

/** In goals of every kind, and in concepts of every kind. */
const empty = new Set(
  stemsOf(
    `and the for you not but can how new use own with from into what when where why who all any one two first last part
     whole basic basics advanced introduction intro final code coding program programming software project architect
     architecture design learn make build write understand work good better best more less time other`,
  ),
)

/**
 * Which module serves which goal, by the words of its concept that the goal has as well. Concepts are the blueprint's own
 * and in no learner's words, so a goal about sneakers points at no module of a course about sneakers.
 */
export function matchGoals({
  goals,
  modules,
}: {
  goals: readonly string[]
  modules: readonly { id: string; concept: string }[]
}): Map<string, string> {
  const said = goals.map((goal) => ({ goal, words: new Set(stemsOf(goal)) }))
  const concepts = modules.map(({ id, concept }) => ({ id, words: [...new Set(stemsOf(concept))] }))
  const seen = new Map<string, number>()
  for (const word of concepts.flatMap(({ words }) => words)) seen.set(word, (seen.get(word) ?? 0) + 1)
  const mostModules = Math.max(1, Math.floor(modules.length * rareShare))
  const goalOf = new Map<string, string>()
  for (const { id, words } of concepts) {
    const telling = words.filter((word) => !empty.has(word) && (seen.get(word) ?? 0) <= mostModules)
    const match = said.find((goal) => telling.some((word) => goal.words.has(word)))
    if (match !== undefined) goalOf.set(id, match.goal)
  }
  return goalOf
}

/** Rough on purpose: "events" and "event", "boundaries" and "boundary" are one word each, which is all that is asked here. */
function stemsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= shortestWord).map(stem)
}

function stem(word: string): string {
  const base = word.replace(/ies$/, 'y').replace(/(ings?|ers?|ed|es|s)$/, '')
  return base.length >= shortestWord ? base.replace(/e$/, '') : word
}
