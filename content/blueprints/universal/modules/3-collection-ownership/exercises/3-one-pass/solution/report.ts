export type Entry = { id: string; {ACTOR|camel}: string; {METRIC|camel}: number }
export type Line = { {ACTOR|camel}: string; count: number; average: number; highest: string }
export type Summary = { count: number; average: number | undefined; repeated: string[]; lines: Line[] }

type Tally = { count: number; sum: number; highest: number; highestId: string }

export function summarize(entries: readonly Entry[]): Summary {
  const tallies = new Map<string, Tally>()
  const seen = new Set<string>()
  const repeated = new Set<string>()
  let total = 0

  for (const { id, {ACTOR|camel}, {METRIC|camel} } of entries) {
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
    total += {METRIC|camel}
    tallies.set({ACTOR|camel}, addTo(tallies.get({ACTOR|camel}), id, {METRIC|camel}))
  }

  return {
    count: entries.length,
    average: entries.length === 0 ? undefined : total / entries.length,
    repeated: [...repeated],
    lines: [...tallies].map(([name, { count, sum, highestId }]) => ({
      {ACTOR|camel}: name,
      count,
      average: sum / count,
      highest: highestId,
    })),
  }
}

function addTo(tally: Tally | undefined, id: string, amount: number): Tally {
  if (tally === undefined) return { count: 1, sum: amount, highest: amount, highestId: id }
  const isHigher = amount > tally.highest
  return {
    count: tally.count + 1,
    sum: tally.sum + amount,
    highest: isHigher ? amount : tally.highest,
    highestId: isHigher ? id : tally.highestId,
  }
}
