import type { Timed } from './measure-rounds'

export type Row = { name: string; ours: boolean; run: () => string[] }

export function printOutcome(rows: Timed<Row>[]): void {
  const fastest = Math.min(...rows.filter(({ ours }) => !ours).map(({ ms }) => ms))
  console.log('\n| | CPU ms for the blueprint | × the fastest other engine |\n| --- | ---: | ---: |')
  for (const { name, ms } of rows) console.log(`| ${name} | ${ms.toFixed(3)} | **${(ms / fastest).toFixed(2)}** |`)
  console.log('\nAim: at most 1.0 for a learner who is known, where both sides only fill in what is there.')
}
