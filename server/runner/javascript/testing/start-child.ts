import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { childFromSources } from '../../../../scripts/prepare/bundle-runner.mjs'
import { type ChildReport, fromChild } from '../../child-protocol'
import { type CodeFile, type CodeLanguage, contractVersion, type RunLimits } from '../../contract'

type Program = {
  language?: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  limits?: Partial<RunLimits>
  runSkipped?: boolean
}

const usual: RunLimits = { wallMs: 60_000, cpuMs: 20_000, memoryBytes: 64 * 1024 * 1024, outputBytes: 65_536 }

/** One child as it is run in earnest, without the walls around it; a new one after each run that it asks to be replaced for. */
export function startChild() {
  let child: Awaited<ReturnType<typeof start>> | null = null
  return {
    run: async ({ language = 'javascript', files, tests, limits, runSkipped }: Program): Promise<ChildReport> => {
      child ??= await start()
      const request = {
        version: contractVersion,
        language,
        files,
        tests,
        limits: { ...usual, ...limits },
        seed: 7,
        checkTypes: false,
        ...(runSkipped === undefined ? {} : { runSkipped }),
      }
      const { report, reusable } = await child.ask(request)
      if (!reusable) child = null
      return report
    },
    stop: async () => child?.stop(),
  }
}

async function start() {
  const script = await childFromSources('javascript')
  const made = spawn(process.execPath, ['--stack-size=3900', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: made.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<void>((resolve) => made.once('exit', () => resolve()))
  const hear = async () => {
    const { value } = await lines.next()
    if (typeof value !== 'string') throw new Error('The child ended without an answer.')
    return fromChild.parse(JSON.parse(value))
  }
  await hear()
  return {
    ask: async (request: unknown) => {
      made.stdin.write(`${JSON.stringify({ type: 'run', id: 1, request })}\n`)
      for (;;) {
        const heard = await hear()
        if (heard.type === 'report') {
          if (heard.reusable) await hear()
          else await ended
          return heard
        }
      }
    },
    stop: () => {
      made.stdin.end()
      return ended
    },
  }
}
