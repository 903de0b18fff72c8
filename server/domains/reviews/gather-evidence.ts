import type { Config } from '../../platform/config'
import type { CodeFile, CodeLanguage } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import type { Evidence } from './core/evidence'

export type ReviewStep = 'reading' | 'running' | 'comparing'

export type GatherOptions = {
  services: { runner: Pick<Runner, 'run' | 'inspect'>; config: Pick<Config, 'runner'> }
  user: string
  language: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  /** Tests that only a review runs; those whose names end with ` @ N` are series of growing inputs. */
  hidden: CodeFile[]
  /** The solution of the exercise's author: what is compared with. */
  reference: CodeFile[]
  seed: number
  /** Words of the learner's domain, for remarks about names; empty: none. */
  words: readonly string[]
  onStep?: (step: ReviewStep) => void
  signal?: AbortSignal | undefined
}

/** `unreadable`: it can't be parsed, and there is no evidence of anything. `runner_failed`: to be tried again. */
export type Gathered =
  | { state: 'gathered'; evidence: Evidence }
  | { state: 'unreadable'; path: string; line: number }
  | { state: 'runner_failed' }
