import type { CheckedPlan } from './check-plan'
import type { GuardCost } from './circle-guard'
import type { Generated } from './generate'
import type { Measurement, Prepared } from './measure-queries'

/** The aim: no more than this many times the floor's p99. */
const aim = 20

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1))
const times = (own: number, floor: number) => (own / floor).toFixed(1)

export function printGenerated(generated: Generated[], seconds: number): void {
  const sum = (key: 'rows' | 'bytes') => generated.reduce((total, table) => total + table[key], 0)
  console.log(
    `\n${sum('rows').toLocaleString('en')} rows, ${(sum('bytes') / 1e9).toFixed(1)} GB, in ${seconds.toFixed(0)} s`,
  )
  console.log(generated.map(({ table, rows }) => `${table} ${rows.toLocaleString('en')}`).join(' · '))
}

export function printTimings(measured: Measurement[], plansOk: (name: string) => boolean): void {
  const floors = measured.map(({ floor }) => floor)
  const range = (key: 'median' | 'p99') =>
    `${ms(Math.min(...floors.map((floor) => floor[key])))} to ${ms(Math.max(...floors.map((floor) => floor[key])))} ms`
  console.log(
    `\nThe floor, a user by id: median ${range('median')}, p99 ${range('p99')} (aim: p99 at most ${aim} × the floor's)\n`,
  )
  console.log(
    '| query | rows | median ms | p99 ms | × floor median | × floor p99 | heaviest 1 %, undisturbed, × floor | plan |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |')
  for (const { query, own, floor, rows } of measured) {
    const cells = [
      query.name,
      rows.toFixed(1),
      ms(own.median),
      ms(own.p99),
      times(own.median, floor.median),
      `**${times(own.p99, floor.p99)}**${remark(query, own.p99 / floor.p99)}`,
      times(own.heaviest, floor.heaviest),
      plansOk(query.name) ? 'ok' : '**reads a whole table**',
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function remark({ beyond }: Prepared, ratio: number): string {
  if (beyond !== undefined) return ` (no aim: ${beyond})`
  return ratio > aim ? ' over the aim' : ''
}

export function printNames(title: string, names: string[]): void {
  console.log(`\n${title}: ${names.length === 0 ? 'none' : names.join(', ')}`)
}

export function printPlans(title: string, plans: Map<string, CheckedPlan[]>): void {
  console.log(`\n${title}`)
  for (const [name, checked] of plans)
    for (const { mode, nodes, problems, walks } of checked)
      console.log(`- ${[`${name} (${mode})`, nodes, ...problems, ...walks].join(': ')}`)
}

export function printGuard(costs: GuardCost[]): void {
  console.log('\nThe circle guard, in a tree of 5,000 skills and 8,000 edges\n')
  console.log('| insert | ms | without the trigger | × |\n| --- | ---: | ---: | ---: |')
  for (const { name, guarded, bare } of costs)
    console.log(`| ${name} | ${ms(guarded)} | ${ms(bare)} | **${times(guarded, bare)}** |`)
}
