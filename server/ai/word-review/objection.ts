import type { WordInput, WordOutput } from './schema'

type Rule = { is: RegExp; says: string }

/** What has no place in a review, whoever asked for it. */
const never: Rule[] = [
  { is: /https?:|www\.|\]\(|<\/?[a-z!?][^>]*>|javascript:/i, says: 'there must be no links and no HTML' },
  {
    is: /\b\d{1,3}\s*(\/\s*100|of 100|out of (10|100)|points?|percent|%)|\b(score|grade|rating|full marks|top marks)\b/i,
    says: 'there must be no points, scores or grades',
  },
  {
    is: /\b(you|it|this|work|submission)\b[^.]{0,30}\b(pass(es|ed)?|fail(s|ed)?) the review\b/i,
    says: 'it must not say whether it is passed',
  },
  {
    is: /\b(ignore|disregard|forget) ((all|any|of|the|your|these|my) ){0,3}(previous|prior|above|earlier|system)? ?(instructions|prompts?|rubric|rules|orders)\b/i,
    says: 'it must be about the facts and nothing else',
  },
  {
    is: /\b(as an ai|language model|system prompt|my instructions)\b/i,
    says: 'it must be about the facts and nothing else',
  },
  { is: /!(\s|$)/, says: 'there must be no exclamation marks' },
]

/** Why words of the right shape still can't be shown. Remarks without a fact are dropped one by one, and no reason to refuse. */
export function objectTo({ summary, remarks }: WordOutput, { facts }: WordInput): string | null {
  const known = new Set(facts.map(({ id }) => id))
  const kept = remarks.filter(({ factId }) => known.has(factId))
  const texts = [summary, ...kept.map(({ text }) => text)]
  for (const { is, says } of never) if (texts.some((text) => is.test(text))) return says
  if (new Set(kept.map(({ factId }) => factId)).size < kept.length) return 'two remarks are about one fact'
  return remarks.length > 0 && kept.length === 0 && facts.length > 0 ? 'no remark names a fact that is there' : null
}
