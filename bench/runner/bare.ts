import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BenchExercise } from './exercises'

export type Bare = { run(exercise: BenchExercise): Promise<number>; stop(): Promise<void> }

/** A child that is ready to run without any walls. */
export async function startBare(language: BenchExercise['language']): Promise<Bare> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/runner/bare-child.ts', language], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const next = async (): Promise<string> => {
    const [line]: unknown[] = await once(lines, 'line')
    return String(line)
  }
  await next()
  return {
    run: async ({ language: asked, files, tests }) => {
      const answer = next()
      child.stdin.write(`${JSON.stringify({ language: asked, file: files[0]?.text, tests: tests[0]?.text })}\n`)
      return Number(await answer)
    },
    stop: async () => {
      child.kill('SIGKILL')
      await once(child, 'close')
    },
  }
}
