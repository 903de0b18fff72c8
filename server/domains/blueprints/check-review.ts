import { ruleNames } from '../../inspection/rule-names'
import type { BlueprintDraft } from './blueprint-draft'
import type { Finding } from './core/places'

const mostNamed = 3

/** What a blueprint says about reviews is about rules that there are: one that nobody knows would weigh nothing, silently. */
export function checkReview({ review }: Pick<BlueprintDraft, 'review'>): Finding[] {
  return Object.keys(review.rules ?? {})
    .filter((name) => !ruleNames.includes(name))
    .map((name) => ({
      path: ['review', 'rules', name],
      problem: `weighs ${name}, and there is no such rule`,
      instead: `The nearest are ${nearestNames(name).join(', ')}. docs/reviews.md has them all.`,
    }))
}

/** By the pairs of letters that two names share: what was meant may be a word off, not only a letter. */
function nearestNames(name: string): string[] {
  const pairs = pairsOf(name)
  const share = (other: string) => {
    const others = pairsOf(other)
    return [...others].filter((pair) => pairs.has(pair)).length / (pairs.size + others.size)
  }
  return ruleNames.toSorted((one, other) => share(other) - share(one)).slice(0, mostNamed)
}

const pairsOf = (name: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)))
