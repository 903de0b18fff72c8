import type { Evidence } from '../../server/domains/reviews/core/evidence'
import { type Scored, scoreEvidence } from '../../server/domains/reviews/core/score-evidence'
import { type GatherOptions, gatherEvidence } from '../../server/domains/reviews/gather-evidence'
import { parseConfig, readEnvironment } from '../../server/platform/config'
import { createLog } from '../../server/platform/log'
import type { CodeFile } from '../../server/runner/contract'
import { createRunner } from '../../server/runner/create-runner'
import type { Labelled } from './read-set'

export type Reviewed = { evidence: Evidence; scored: Scored; ms: number }

/** The reviewer as the academy has it, without database and model. */
export function openReviewer() {
  const config = parseConfig(readEnvironment(), '0.0.0')
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const runner = createRunner({ config, log })
  const review = async (exercise: Labelled, files: CodeFile[]): Promise<Reviewed | null> => {
    const options: GatherOptions = {
      services: { runner, config },
      user: 'bench',
      language: exercise.language,
      files,
      tests: exercise.tests,
      hidden: [],
      reference: exercise.reference,
      seed: 1,
      words: [],
    }
    const began = performance.now()
    const gathered = await gatherEvidence(options)
    const ms = performance.now() - began
    if (gathered.state !== 'gathered') return null
    return { evidence: gathered.evidence, scored: scoreEvidence({ evidence: gathered.evidence }), ms }
  }
  return { review, stop: () => runner.stop() }
}
