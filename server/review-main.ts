import { type FilesReviewed, refused, reviewFiles } from './domains/reviews/review-files'
import { parseConfig, readEnvironment } from './platform/config'
import { createLog } from './platform/log'
import type { CodeFile } from './runner/contract'
import { createRunner } from './runner/create-runner'
import { findRequestFault } from './runner/find-request-fault'
import { WrongArguments } from './runner/read-command-line'
import { NoSuchFile, readNamedFile } from './runner/read-named-file'
import { readReviewLine, reviewUsage } from './runner/read-review-line'

/**
 * `npm run --silent review -- --tests FILE --reference FILE FILE…`: the same evidence and points that a learner gets, as one
 * JSON object on one line. Needs no database. The first argument is the folder in which it was called.
 */

/** It is the machine of whoever asks, and nobody else waits. */
const ownCeilings = { maxWallMs: 600_000, maxCpuMs: 600_000, maxMemoryMb: 1_024, maxOutputKb: 1_024 }

async function main([directory = '.', ...args]: string[]): Promise<void> {
  const reviewed = await review(args, directory)
  process.stdout.write(`${JSON.stringify(reviewed)}\n`)
  process.exitCode = reviewed.overall === null ? 1 : 0
}

async function review(args: string[], directory: string): Promise<FilesReviewed> {
  const asked = readReviewLine(args)
  const read = (files: typeof asked.files) => Promise.all(files.map((file) => readNamedFile(file, directory)))
  const [files, tests, reference] = [await read(asked.files), await read(asked.tests), await read(asked.reference)]
  const fault = [...files, ...tests, ...reference].find((file) => typeof file === 'string')
  if (fault !== undefined) return refused(fault)
  const isFile = (file: CodeFile | string): file is CodeFile => typeof file !== 'string'
  const given = { files: files.filter(isFile), tests: tests.filter(isFile), language: asked.language }
  const wrong = findRequestFault(given)
  if (wrong !== null) return refused(wrong)

  const config = { runner: { ...parseConfig(readEnvironment(), '0.0.0').runner, ...ownCeilings } }
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const runner = createRunner({ config, log })
  try {
    return await reviewFiles({
      ...given,
      services: { runner, config },
      user: 'command line',
      hidden: [],
      reference: reference.filter(isFile),
      seed: 1,
      words: [],
    })
  } finally {
    await runner.stop()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof WrongArguments) process.stderr.write(`${error.message}\n\n${reviewUsage}`)
  else if (error instanceof NoSuchFile) process.stderr.write(`${error.message}\n`)
  else throw error
  process.exitCode = 2
}
