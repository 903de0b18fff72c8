import { extractVariables } from '../server/ai/extract-variables/built-in'
import {
  f1,
  type GoldItem,
  measureExtraction,
  precision,
  readGold,
  recall,
  type Tally,
} from '../server/ai/extract-variables/testing/measure-extraction'

/** What the built-in engine finds in the gold set, exact after normalisation, and how much it asks back. */
const aim = 0.9

function print(name: string, items: GoldItem[]): Tally {
  const { overall, byKey, byKind } = measureExtraction(items)
  console.log(`\n${name}: ${items.length} passions, ${overall.keys} keys, of which the text says ${overall.said}\n`)
  console.log('| | precision | recall | F1 | asked back |\n| --- | ---: | ---: | ---: | ---: |')
  const row = (label: string, tally: Tally) =>
    [label, precision(tally), recall(tally), f1(tally), tally.asked / tally.keys]
      .map((cell) => (typeof cell === 'string' ? cell : cell.toFixed(3).replace('NaN', '–')))
      .join(' | ')
  console.log(`| ${row('**all**', overall)} |`)
  for (const [key, tally] of byKey) console.log(`| ${row(key, tally)} |`)
  console.log('\n| kind of text | precision | recall | F1 | asked back |\n| --- | ---: | ---: | ---: | ---: |')
  for (const [kind, tally] of byKind) console.log(`| ${row(kind, tally)} |`)
  return overall
}

const tuned = readGold('tune')
const report = readGold('report')
print('Tuned on', tuned)
const reported = f1(print('Report, which nobody tuned on', report))
console.log(`\nF1 on the report set ${reported.toFixed(3)}, aim ${aim}: ${reported >= aim ? 'met' : 'missed'}`)

const rounds = 5
const begun = performance.now()
for (let round = 0; round < rounds; round++)
  for (const { passion, archetype } of [...tuned, ...report]) extractVariables({ passion, archetype })
const each = (performance.now() - begun) / (rounds * (tuned.length + report.length))
console.log(`${each.toFixed(2)} ms a passion, one after the other in one process`)
