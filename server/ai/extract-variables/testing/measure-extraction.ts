import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { extractVariables } from '../built-in'
import { singularOf } from '../to-singular'

const goldItem = z.object({
  id: z.string(),
  field: z.string(),
  kind: z.string(),
  archetype: z.string().nullable(),
  passion: z.string(),
  variables: z.record(z.string(), z.string()),
  asked: z.array(z.string()),
})
export type GoldItem = z.output<typeof goldItem>

export const readGold = (half: 'tune' | 'report'): GoldItem[] =>
  readFileSync(new URL(`../../../../content/gold/${half}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => goldItem.parse(JSON.parse(line)))

/** `right` of what was `found`; `right` of what was there to be `said`; `asked` of all keys. */
export type Tally = { keys: number; said: number; found: number; right: number; asked: number }

const nothing: Tally = { keys: 0, said: 0, found: 0, right: 0, asked: 0 }

export const precision = ({ right, found }: Tally) => right / found
export const recall = ({ right, said }: Tally) => right / said
export const f1 = ({ right, found, said }: Tally) => (2 * right) / (found + said)

/** Lower case, trimmed, singular, without an article: then it has to be the same. */
const normal = (value: string) =>
  singularOf(
    value
      .trim()
      .toLowerCase()
      .replace(/^(a|an|the) /, ''),
  )

const commonKeys = new Set(['entity_primary', 'metric', 'container', 'action', 'actor'])

/** Extracts from every passion and counts by key and by kind of text. The archetypes' own keys count as one. */
export function measureExtraction(items: GoldItem[]) {
  const overall = { ...nothing }
  const byKey = new Map<string, Tally>()
  const byKind = new Map<string, Tally>()
  for (const item of items) {
    const { variables, questions } = extractVariables({ passion: item.passion, archetype: item.archetype })
    const found = new Map(variables.map(({ key, value }) => [key, value]))
    for (const key of new Set([...Object.keys(item.variables), ...item.asked, ...found.keys()])) {
      const one = compare(
        item.variables[key],
        found.get(key),
        questions.some((question) => question.key === key),
      )
      add(overall, one)
      add(tallyOf(byKey, commonKeys.has(key) ? key : 'own key of the archetype'), one)
      add(tallyOf(byKind, item.kind), one)
    }
  }
  return { overall, byKey, byKind }
}

function compare(said: string | undefined, found: string | undefined, asked: boolean): Tally {
  const right = said !== undefined && found !== undefined && normal(said) === normal(found)
  return {
    keys: 1,
    said: Number(said !== undefined),
    found: Number(found !== undefined),
    right: Number(right),
    asked: Number(asked),
  }
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { ...nothing }
  tallies.set(name, tally)
  return tally
}

function add(sum: Tally, one: Tally): void {
  sum.keys += one.keys
  sum.said += one.said
  sum.found += one.found
  sum.right += one.right
  sum.asked += one.asked
}
