import { load, percentile } from '../support/load'
import { start } from '../support/run'

const seconds = 8
const aim = 3

/** Whether others are answered while hostile programs run: one request after the other, as a monitor would ask. */
export async function measureHealth(): Promise<void> {
  const rows: { name: string; p50: number; p99: number }[] = []
  for (const name of ['idle', 'hostile']) {
    const house = await start(['--import', 'tsx', 'bench/runner/hostile-house.ts', name], { port: /listening (\d+)/ })
    const target = { name, url: `${house.url}/healthz`, headers: {}, pid: house.pid }
    await load(target, { connections: 1, seconds: 2 })
    const { latencies } = await load(target, { connections: 1, seconds })
    rows.push({ name, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) })
    await house.stop()
  }
  console.log(`\n\`/healthz\` while every place runs hostile programs, ms; aim ${aim} × idle\n`)
  console.log('| | p50 | p99 | p99 × idle |\n| --- | ---: | ---: | ---: |')
  for (const { name, p50, p99 } of rows)
    console.log(`| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${(p99 / (rows[0]?.p99 ?? p99)).toFixed(1)} |`)
}
