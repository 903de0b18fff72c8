import type { Ai } from '../ai/ai'
import type { Ledger } from '../ledger/ledger'
import type { Runner } from '../runner/create-runner'
import type { Clock } from './clock'
import type { Config } from './config'
import type { DataRights } from './data-rights'
import type { Database } from './db/database'
import type { Jobs } from './jobs/jobs'
import type { Live } from './live/live'
import type { Log } from './log'
import type { Mail } from './mail/mail'
import type { Passwords } from './passwords'
import type { Random } from './random'
import type { RateLimit } from './rate-limit/rate-limit'
import type { Sessions } from './session/sessions'

/** What a use case may need from outside, made once at boot. */
export type Services = {
  config: Config
  db: Database
  clock: Clock
  random: Random
  log: Log
  jobs: Jobs
  rateLimit: RateLimit
  mail: Mail
  live: Live
  ledger: Ledger
  ai: Ai
  /** Of learners' code. It starts its first process when it is first used. */
  runner: Runner
  sessions: Sessions
  passwords: Passwords
  dataRights: DataRights
}
