import { createAi } from './ai/create-ai'
import { createOpenAiModel } from './ai/openai-model'
import { allDataRights } from './all-data-rights'
import { createLedger } from './ledger/ledger'
import { type Clock, systemClock } from './platform/clock'
import type { Config } from './platform/config'
import { createDataRights } from './platform/data-rights'
import type { Database } from './platform/db/database'
import { createJobs } from './platform/jobs/jobs'
import { createLive } from './platform/live/live'
import type { Log } from './platform/log'
import { createMail } from './platform/mail/mail'
import { createPasswords } from './platform/passwords'
import { type Random, systemRandom } from './platform/random'
import { createRateLimit } from './platform/rate-limit/rate-limit'
import type { Services } from './platform/services'
import { createSessions } from './platform/session/sessions'
import { reactions } from './reactions'
import { registerJobs } from './register-jobs'
import { createRunner } from './runner/create-runner'

/** Each hash takes about 30 ms of a core: two at once, and a line of a few seconds. */
const hashing = { concurrency: 2, waiting: 100 }

type Parts = { config: Config; db: Database; log: Log; clock?: Clock; random?: Random }

/** Everything that use cases may need, made once and wired together. Nothing runs yet. */
export function makeServices({ config, db, log, clock = systemClock, random = systemRandom }: Parts): Services {
  const jobs = createJobs({ db, clock, log })
  const services: Services = {
    config,
    db,
    clock,
    random,
    log,
    jobs,
    rateLimit: createRateLimit({ db, clock }),
    mail: createMail({ config, db, clock, log, jobs }),
    live: createLive({ db, log }),
    ledger: createLedger({ db, jobs, random, reactions }),
    sessions: createSessions({ db, clock, random, demo: config.demo }),
    passwords: createPasswords(hashing),
    dataRights: createDataRights(allDataRights),
    ai: createAi({
      db,
      clock,
      log,
      model: config.model === null ? null : { config: config.model, model: createOpenAiModel(config.model) },
    }),
    runner: createRunner({ config, log }),
  }
  registerJobs(services)
  return services
}
