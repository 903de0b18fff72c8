import { type Config, parseConfig } from '../../server/platform/config'
import { createLog } from '../../server/platform/log'
import { contractVersion, type RunRequest } from '../../server/runner/contract'
import { createRunner } from '../../server/runner/create-runner'
import { limitsOf } from '../../server/runner/limits'
import type { BenchExercise } from './exercises'

export const config: Config = parseConfig({}, '0.0.0')
export const log = createLog({
  level: 'error',
  write: (line) => void process.stderr.write(line),
  now: () => new Date(),
})

export const newRunner = () => createRunner({ config, log })

/** As a submission would be run. */
export function requestOf(exercise: BenchExercise, change: Partial<RunRequest> = {}): RunRequest {
  return {
    version: contractVersion,
    ...exercise,
    limits: limitsOf(null, config),
    seed: 1,
    checkTypes: exercise.language === 'typescript',
    ...change,
  }
}
