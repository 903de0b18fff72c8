import type { RunLimits, RunRequest } from '../../server/runner/contract'
import { askChild } from '../../server/runner/pool/ask-child'
import { createPool } from '../../server/runner/pool/create-pool'
import { ownPrograms } from '../../server/runner/pool/programs'
import { percentile } from '../support/load'
import { log, requestOf } from './our-runner'
import { endless, hogs, type Language, type Program, programOf } from './wild-programs'

const rounds = 5
const memoryBytes = 64 * 1024 * 1024

/** The child itself, watched from outside more often than its parent does. */
async function watch(language: Language, program: Program, limits: RunLimits) {
  const pool = createPool({ programs: ownPrograms, log, mostIdle: 1 })
  const child = await pool.take(language)
  if (child === null) throw new Error(`no child for ${language}`)
  const request: RunRequest = requestOf({ language, ...programOf(language, program.text) }, { limits })
  const idle = child.usage()?.residentBytes ?? Number.NaN
  const cpuBefore = child.usage()?.cpuMs ?? Number.NaN
  let [peak, cpuMs] = [0, 0]
  const look = setInterval(() => {
    const now = child.usage()
    if (now === null) return
    peak = Math.max(peak, now.residentBytes - idle)
    cpuMs = Math.max(cpuMs, now.cpuMs - cpuBefore)
  }, 2)
  const begun = performance.now()
  const answer = await askChild({
    child,
    message: { type: 'run', id: 1, request },
    limits: { ...limits, growthBytes: limits.memoryBytes * 1.15 },
  })
  if (answer.kind === 'answered') child.kill()
  const answeredMs = performance.now() - begun
  if (answer.kind !== 'answered') await child.ended
  const goneMs = performance.now() - begun
  clearInterval(look)
  await pool.stop()
  const how = answer.kind === 'answered' ? 'by itself' : 'killed'
  return { peak, cpuMs, answeredMs, goneMs, how }
}

export async function measureWalls(): Promise<void> {
  console.log(`\nMemory: the child’s growth over its idle size, with a limit of 64 MB; aim 1.2\n`)
  console.log('| | | growth ÷ limit | it ended |\n| --- | --- | ---: | --- |')
  for (const language of ['javascript', 'python'] as const)
    for (const program of hogs[language]) {
      const limits = { wallMs: 20_000, cpuMs: 15_000, memoryBytes, outputBytes: 10_000 }
      const { peak, how } = await watch(language, program, limits)
      console.log(`| ${language} | ${program.name} | ${(peak / memoryBytes).toFixed(2)} | ${how} |`)
    }

  console.log('\nTime: how long after a limit of 1 s it had ended, ms; aim 50\n')
  console.log(
    '| | | wall, verdict | wall, gone | computing time used | it ended |\n| --- | --- | ---: | ---: | ---: | --- |',
  )
  for (const language of ['javascript', 'python'] as const)
    for (const program of endless[language]) {
      const wall: { answeredMs: number; goneMs: number; how: string }[] = []
      const cpu: { cpuMs: number; how: string }[] = []
      for (let round = 0; round < rounds; round++) {
        wall.push(await watch(language, program, { wallMs: 1_000, cpuMs: 15_000, memoryBytes, outputBytes: 10_000 }))
        cpu.push(await watch(language, program, { wallMs: 15_000, cpuMs: 1_000, memoryBytes, outputBytes: 10_000 }))
      }
      const late = (times: number[]) => (percentile(times, 0.5) - 1_000).toFixed(0)
      const cells = [
        late(wall.map(({ answeredMs }) => answeredMs)),
        late(wall.map(({ goneMs }) => goneMs)),
        late(cpu.map(({ cpuMs }) => cpuMs)),
      ]
      const hows = [...new Set([...wall, ...cpu].map(({ how }) => how))].join(', ')
      console.log(`| ${language} | ${program.name} | ${cells.join(' | ')} | ${hows} |`)
    }
}
