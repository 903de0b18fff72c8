/** `careful`: only slips of the kind that fingers and ears make. `hasty`: any letter may be wrong. */
export type Care = 'careful' | 'hasty'

const firstLetter = 97
const letters = 26
const vowels = new Set([...'aeiouy'])
const alikeLetters = new Set(['ck', 'kc', 'cs', 'sc', 'sz', 'zs', 'gj', 'jg', 'mn', 'nm', 'dt', 'td', 'fv', 'vf', 'ij'])

const anyLetter = { hasty: 1, careful: 5 }

/** For each two letters of the alphabet what it costs to have typed one for the other. */
const changeCosts = { hasty: changeTable(anyLetter.hasty), careful: changeTable(anyLetter.careful) }

function changeTable(other: number): Float64Array {
  const table = new Float64Array(letters * letters)
  for (let one = 0; one < letters; one++) {
    for (let two = 0; two < letters; two++) {
      const [a, b] = [String.fromCharCode(firstLetter + one), String.fromCharCode(firstLetter + two)]
      const alike = (vowels.has(a) && vowels.has(b)) || alikeLetters.has(a + b)
      table[one * letters + two] = alike ? 0.6 : other
    }
  }
  return table
}

function changeCost(one: number, other: number, care: Care): number {
  if (one === other) return 0
  return changeCosts[care][(one - firstLetter) * letters + (other - firstLetter)] ?? anyLetter[care]
}

/** For a letter too many or too few, between its neighbours. */
function gapCost(word: string, at: number, care: Care): number {
  const letter = word.charAt(at)
  const [before, after] = [word.charAt(at - 1), word.charAt(at + 1)]
  if (letter === before || letter === after) return 0.4
  if (letter === 'k' && (before === 'c' || after === 'n')) return 0.5
  if ((letter === 'c' && after === 'k') || (letter === 't' && after === 'c') || (letter === 'e' && after === ''))
    return 0.5
  if (letter === 'g' && after === 'h') return 0.4
  if (letter === 'h' || (letter === 'w' && after === 'r')) return 0.6
  return vowels.has(letter) ? 0.7 : anyLetter[care]
}

const gapCosts = (word: string, care: Care) => Array.from(word, (_, at) => gapCost(word, at, care))

/** Weighted edit distances of one typed word, two neighbours swapped being one edit. Anything dearer than `most` is Infinity. */
export function costsFrom(typed: string, care: Care): (meant: string, most: number) => number {
  const dropped = gapCosts(typed, care)
  return (meant, most) => {
    // A letter that was left out is the likeliest of all slips.
    const added = gapCosts(meant, 'hasty')
    let beforeLast: number[] = []
    let last = [0]
    for (let j = 0; j < meant.length; j++) last.push((last[j] ?? 0) + (added[j] ?? 1))
    for (let i = 0; i < typed.length; i++) {
      const letter = typed.charCodeAt(i)
      const drop = dropped[i] ?? 1
      const row = [(last[0] ?? 0) + drop]
      let least = row[0] ?? 0
      for (let j = 0; j < meant.length; j++) {
        const other = meant.charCodeAt(j)
        let cost = Math.min(
          (last[j] ?? 0) + changeCost(letter, other, care),
          (last[j + 1] ?? 0) + drop,
          (row[j] ?? 0) + (added[j] ?? 1),
        )
        const swapped =
          letter !== other && i > 0 && j > 0 && letter === meant.charCodeAt(j - 1) && other === typed.charCodeAt(i - 1)
        if (swapped) cost = Math.min(cost, (beforeLast[j - 1] ?? 0) + 0.5)
        row.push(cost)
        least = Math.min(least, cost)
      }
      if (least > most) return Number.POSITIVE_INFINITY
      beforeLast = last
      last = row
    }
    return last[meant.length] ?? Number.POSITIVE_INFINITY
  }
}
