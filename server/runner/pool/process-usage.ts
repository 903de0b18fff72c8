import { readFileSync } from 'node:fs'

const pageBytes = 4_096
/** 100 ticks a second on every Linux that Node runs on. */
const tickMs = 10

/** Of a process now: what it has in memory, and the processor time of all its threads. null where there is no /proc. */
export function readUsage(pid: number): { residentBytes: number; cpuMs: number } | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const ticks = Number(afterName[11]) + Number(afterName[12])
    if (!Number.isFinite(pages) || !Number.isFinite(ticks)) return null
    return { residentBytes: pages * pageBytes, cpuMs: ticks * tickMs }
  } catch {
    return null
  }
}
