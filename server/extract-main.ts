import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { answerLine } from './ai/extract-variables/answer-line'

/**
 * `npm run --silent extract`: a JSON line on stdin, a JSON line on stdout, in the same order and as they come. It needs
 * neither database nor key. A line that can't be read gets an error in its place, and the exit code says so at the end.
 */
async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const { ok, answer } = answerLine(line)
    if (!ok) process.exitCode = 1
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain')
  }
}

// Whoever reads has seen enough, as with `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await main()
