import { parseConfig, readEnvironment } from './platform/config'
import { createLog } from './platform/log'
import { type CodeFile, contractVersion, type Verdict } from './runner/contract'
import { createRunner } from './runner/create-runner'
import { verdictWithoutRun } from './runner/judge'
import { limitsOf } from './runner/limits'
import { type Asked, type NamedFile, readCommandLine, usage, WrongArguments } from './runner/read-command-line'
import { NoSuchFile, readNamedFile } from './runner/read-named-file'

/**
 * `npm run --silent runner -- --tests FILE FILE…`: the same verdict that a learner gets, as one JSON object on one line.
 * Needs no database. The first argument is the folder in which it was called.
 */

/** Nobody waits in line here, and public suites hold some long ones. */
const generous = { wallMs: 30_000, cpuMs: 15_000, memoryMb: 128 }
/** It is the machine of whoever asks, and nobody else waits. */
const ownCeilings = { maxWallMs: 600_000, maxCpuMs: 600_000, maxMemoryMb: 1_024, maxOutputKb: 1_024 }

async function main([directory = '.', ...args]: string[]): Promise<void> {
  const asked = readCommandLine(args)
  const verdict = await verdictOn(asked, directory)
  process.stdout.write(`${JSON.stringify(verdict)}\n`)
  process.exitCode = verdict.status === 'passed' ? 0 : 1
}

async function verdictOn(asked: Asked, directory: string): Promise<Verdict> {
  const [files, tests] = [await readAll(asked.files, directory), await readAll(asked.tests, directory)]
  const refused = [...files, ...tests].find((file) => typeof file === 'string')
  if (refused !== undefined) return verdictWithoutRun('refused', refused)

  const config = { runner: { ...parseConfig(readEnvironment(), '0.0.0').runner, ...ownCeilings } }
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line), now: () => new Date() })
  const runner = createRunner({ config, log })
  const isFile = (file: CodeFile | string): file is CodeFile => typeof file !== 'string'
  try {
    return await runner.run({
      user: 'command line',
      request: {
        version: contractVersion,
        language: asked.language,
        files: files.filter(isFile),
        tests: tests.filter(isFile),
        limits: limitsOf({ ...generous, ...asked.limits }, config),
        seed: asked.seed,
        checkTypes: asked.checkTypes,
        runSkipped: asked.runSkipped,
      },
    })
  } finally {
    await runner.stop()
  }
}

const readAll = (files: NamedFile[], directory: string) =>
  Promise.all(files.map((file) => readNamedFile(file, directory)))

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof WrongArguments) process.stderr.write(`${error.message}\n\n${usage}`)
  else if (error instanceof NoSuchFile) process.stderr.write(`${error.message}\n`)
  else throw error
  process.exitCode = 2
}
