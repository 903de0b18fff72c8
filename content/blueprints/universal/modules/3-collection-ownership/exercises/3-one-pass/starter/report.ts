export type Entry = { id: string; {ACTOR|camel}: string; {METRIC|camel}: number }
export type Line = { {ACTOR|camel}: string; count: number; average: number; highest: string }
export type Summary = { count: number; average: number | undefined; repeated: string[]; lines: Line[] }

const lines: Line[] = []

export function summarize(entries: Entry[]): Summary {
  lines.length = 0

  const names: string[] = []
  for (const entry of entries) {
    if (!names.includes(entry.{ACTOR|camel})) names.push(entry.{ACTOR|camel})
  }

  const repeated: string[] = []
  for (const [position, entry] of entries.entries()) {
    const earlier = entries.slice(0, position)
    if (earlier.some((other) => other.id === entry.id) && !repeated.includes(entry.id)) {
      repeated.push(entry.id)
    }
  }

  let total = 0
  for (const name of names) {
    let sum = 0
    let count = 0
    for (const entry of entries) {
      if (entry.{ACTOR|camel} !== name) continue
      sum += entry.{METRIC|camel}
      count += 1
    }
    entries.sort((left, right) => right.{METRIC|camel} - left.{METRIC|camel})
    const best = entries.find((entry) => entry.{ACTOR|camel} === name)
    lines.push({ {ACTOR|camel}: name, count, average: sum / count, highest: best?.id ?? '' })
    total += sum
  }

  return { count: entries.length, average: total / entries.length, repeated, lines }
}
