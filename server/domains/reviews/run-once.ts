import { type CodeFile, contractVersion, type Verdict } from '../../runner/contract'
import { limitsOf } from '../../runner/limits'
import type { GatherOptions } from './gather-evidence'

/** Many small tests, so more than one exercise is given. */
const generous = { wallMs: 20_000, cpuMs: 10_000, memoryMb: 128, outputBytes: 400_000 }

export function runOnce(
  { services, user, language, seed, signal }: GatherOptions,
  { files, tests }: { files: CodeFile[]; tests: CodeFile[] },
): Promise<Verdict> {
  return services.runner.run({
    user,
    request: {
      version: contractVersion,
      language,
      files,
      tests,
      limits: limitsOf(generous, services.config),
      seed,
      checkTypes: false,
    },
    ...(signal === undefined ? {} : { signal }),
  })
}
