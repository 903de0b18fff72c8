import { makeServices } from '../make-services'
import { type Config, parseConfig } from '../platform/config'
import type { Database } from '../platform/db/database'
import { createLog, type LogFields } from '../platform/log'
import type { Passwords } from '../platform/passwords'
import type { Services } from '../platform/services'
import type { Runner } from '../runner/create-runner'

export type TestServices = {
  services: Services
  /** Stands still unless it is set: `clock.at = new Date(…)`. */
  clock: { at: Date }
  /** What was logged, one object a line. */
  logged: LogFields[]
}

type Options = { db: Database; config?: Partial<Config>; passwords?: Passwords; runner?: Runner }

/** The real rooms over the test database, with a clock that stands still and passwords that cost nothing. */
export function testServices({ db, config, passwords = plainPasswords, runner }: Options): TestServices {
  const clock = { at: new Date() }
  const logged: LogFields[] = []
  const log = createLog({ level: 'debug', write: (line) => void logged.push(JSON.parse(line)), now: () => clock.at })
  const settings = { ...parseConfig({ NODE_ENV: 'test', GUILDHALL_DEMO: 'on' }, '0.0.0'), ...config }
  const services = makeServices({ config: settings, db, log, clock: { now: () => clock.at } })
  return { services: { ...services, passwords, runner: runner ?? services.runner }, clock, logged }
}

/** argon2id is slow on purpose, and tested where it is made. */
const plainPasswords: Passwords = {
  hash: (password) => Promise.resolve(`plain:${password}`),
  verify: (hash, password) => Promise.resolve(hash === `plain:${password}`),
}
