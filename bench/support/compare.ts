import { load, percentile, type Target } from './load'
import { processorMs } from './process-usage'

export type Measured = { name: string; perSecond: number; p50: number; p99: number; cpuMs: number | null }

/** Every target in turn, several times over, so that what else the machine does falls on all of them alike. */
export async function measure(
  targets: Target[],
  options: { rounds: number; seconds: number; connections: number },
): Promise<Measured[]> {
  for (const target of targets) await load(target, { connections: options.connections, seconds: options.seconds }) // warm
  const totals = targets.map((target) => ({ target, requests: 0, seconds: 0, cpu: 0, latencies: [] as number[] }))
  for (let round = 0; round < options.rounds; round++) {
    for (const total of totals) {
      const before = processorMs(total.target.pid)
      const done = await load(total.target, options)
      const after = processorMs(total.target.pid)
      total.requests += done.requests
      total.seconds += done.seconds
      total.cpu += before === null || after === null ? Number.NaN : after - before
      total.latencies.push(...done.latencies)
    }
  }
  return totals.map(({ target, requests, seconds, cpu, latencies }) => ({
    name: target.name,
    perSecond: requests / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpuMs: Number.isNaN(cpu) ? null : cpu / requests,
  }))
}

/** One line a target, with what it costs in units of the floor, which is the last one. */
export function printTable(title: string, rows: Measured[]): void {
  const floor = rows.at(-1)
  console.log(`\n${title}`)
  console.log('| | requests/s | p50 ms | p99 ms | CPU ms a request | CPU × floor | time × floor |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { name, perSecond, p50, p99, cpuMs } of rows) {
    const cpuRatio = cpuMs !== null && floor?.cpuMs ? (cpuMs / floor.cpuMs).toFixed(1) : '–'
    const timeRatio = floor === undefined ? '–' : (floor.perSecond / perSecond).toFixed(1)
    console.log(
      `| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${cpuMs?.toFixed(3) ?? '–'} | ${cpuRatio} | ${timeRatio} |`,
    )
  }
}
