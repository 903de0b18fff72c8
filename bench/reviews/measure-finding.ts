import type { Fact } from '../../server/domains/reviews/core/evidence'
import type { Axis } from '../../server/inspection/contract'
import type { Reviewed } from './our-reviewer'
import type { Flaw, Labelled } from './read-set'

export type Tally = { found: number; missed: number; wrong: number }
export type Found = { tallies: Map<Axis, Tally>; rules: Map<string, Tally>; notes: string[] }

/** A remark one line beside what somebody marked still points at it. */
const slack = 1

/** Remarks against what was marked: the same axis, and a line of the marked stretch. */
export function compareFindings(
  exercise: Labelled,
  solution: Labelled['solutions'][number],
  { evidence }: Reviewed,
  found: Found,
): void {
  const facts = evidence.facts.filter(({ isGood }) => !isGood)
  const right = new Set<Fact>()
  for (const flaw of solution.flaws) {
    const fitting = facts.filter((fact) => fact.axis === flaw.axis && pointsAt(fact, flaw))
    for (const fact of fitting) right.add(fact)
    tallyOf(found.tallies, flaw.axis)[fitting.length > 0 ? 'found' : 'missed'] += 1
    if (fitting.length === 0)
      found.notes.push(`missed ${exercise.slug}/${solution.file}:${flaw.from}-${flaw.to} ${flaw.axis}: ${flaw.what}`)
  }
  for (const fact of facts) {
    tallyOf(found.rules, fact.rule)[right.has(fact) ? 'found' : 'wrong'] += 1
    if (right.has(fact)) continue
    tallyOf(found.tallies, fact.axis).wrong += 1
    const lines = fact.places.map(({ from }) => from).join(',')
    found.notes.push(`wrong  ${exercise.slug}/${solution.file}:${lines} ${fact.axis}: ${fact.rule}: ${fact.text}`)
  }
}

const pointsAt = ({ places }: Fact, { from, to }: Flaw): boolean => {
  const [place] = places
  return place !== undefined && place.from >= from - slack && place.from <= to + slack
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key) ?? { found: 0, missed: 0, wrong: 0 }
  tallies.set(key, known)
  return known
}

export const sum = (tallies: Iterable<Tally>): Tally => {
  const all = { found: 0, missed: 0, wrong: 0 }
  for (const { found, missed, wrong } of tallies) {
    all.found += found
    all.missed += missed
    all.wrong += wrong
  }
  return all
}

export const precision = ({ found, wrong }: Tally): number => (found + wrong === 0 ? 1 : found / (found + wrong))
export const recall = ({ found, missed }: Tally): number => (found + missed === 0 ? 1 : found / (found + missed))
