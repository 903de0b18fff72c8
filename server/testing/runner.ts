import { type Config, parseConfig } from '../platform/config'
import { createLog } from '../platform/log'
import { createRunner, type Runner } from '../runner/create-runner'

/** The runner as the server has it, for what needs nothing else of the server. Stop it after. */
export function runnerForTests(settings: Partial<Config['runner']> = {}): { runner: Runner; config: Config } {
  const config = parseConfig({ NODE_ENV: 'test' }, '0.0.0')
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const withSettings = { ...config, runner: { ...config.runner, ...settings } }
  return { runner: createRunner({ config: withSettings, log }), config: withSettings }
}
