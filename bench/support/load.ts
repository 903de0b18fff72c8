import { Agent, request } from 'node:http'

export type Target = { name: string; url: string; headers: Record<string, string>; pid: number }
export type Round = { requests: number; seconds: number; latencies: number[] }

/** Closed loop: each of `connections` sends its next request when the last one is answered, until the time is up. */
export async function load(target: Target, options: { connections: number; seconds: number }): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const latencies: number[] = []
  const start = performance.now()
  const end = start + options.seconds * 1_000
  const worker = async () => {
    while (performance.now() < end) {
      const sent = performance.now()
      await once(target, agent)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: options.connections }, worker))
  agent.destroy()
  return { requests: latencies.length, seconds: (performance.now() - start) / 1_000, latencies }
}

function once({ url, headers }: Target, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.resume().on('end', resolve).on('error', reject)
    })
    sent.on('error', reject).end()
  })
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
