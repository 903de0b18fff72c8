import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boot } from '../../server/boot'
import { parseConfig } from '../../server/platform/config'
import { limitsOf } from '../../server/runner/limits'
import { hostilePrograms } from '../../server/runner/testing/hostile-programs'
import { log, requestOf } from './our-runner'

/** A whole server which, when it is asked to, runs hostile programs one after the other in each of its places. */
const isUnderAttack = process.argv[2] === 'hostile'
const dataDir = await mkdtemp(join(tmpdir(), 'guildhall-bench-'))
const config = parseConfig({ PORT: '0', GUILDHALL_DATA: dataDir, LOG_LEVEL: 'error', GUILDHALL_DEMO: 'off' }, '0.0.0')
const running = await boot({ config, root: process.cwd(), log, onStep: () => undefined })
let isOpen = true

async function attack(place: number): Promise<void> {
  for (let next = place; isOpen; next++) {
    const program = hostilePrograms[next % hostilePrograms.length]
    if (program === undefined) return
    const limits = limitsOf({ wallMs: 2_000, cpuMs: 1_000 }, config)
    await running.services.runner.run({ request: requestOf(program, { limits }), user: `place ${place}` })
  }
}

const attacks = isUnderAttack ? Array.from({ length: config.runner.concurrency + 2 }, (_, place) => attack(place)) : []
process.on('SIGTERM', async () => {
  isOpen = false
  await Promise.allSettled(attacks)
  await running.stop()
  await rm(dataDir, { recursive: true, force: true })
  process.exit(0)
})
process.stdout.write(`listening ${running.port}\n`)
