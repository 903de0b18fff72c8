import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from '../platform/config'
import { createLog } from '../platform/log'
import { type CodeLanguage, codeLanguage, contractVersion, type RunLimits, type Verdict } from './contract'
import { createRunner, type Runner } from './create-runner'
import { honestAnswer } from './javascript/hostile/forged-passes'
import { limitsOf } from './limits'
import { forgeries, type HostileProgram, hostilePrograms } from './testing/hostile-programs'

const log = createLog({ level: 'error', write: () => undefined, now: () => new Date() })
const config = parseConfig({ NODE_ENV: 'test', RUNNER_CONCURRENCY: '2' }, '0.0.0')
/** Python counts its loops, and stops those without an end long before the time is up. */
const limits: Record<CodeLanguage, RunLimits> = {
  javascript: limitsOf({ wallMs: 5_000, cpuMs: 600 }, config),
  typescript: limitsOf({ wallMs: 5_000, cpuMs: 600 }, config),
  python: limitsOf({ wallMs: 10_000, cpuMs: 2_000 }, config),
}

/** JavaScript's all, of the others a third, another one every day: HOSTILE=all (`npm run hostile`) brings all of them. */
const day = Math.floor(Date.now() / 86_400_000)
const programs = [...hostilePrograms, ...forgeries].filter(
  ({ language }, at) => language === 'javascript' || process.env.HOSTILE === 'all' || (at + day) % 3 === 0,
)
let runner: Runner
beforeAll(() => {
  runner = createRunner({ config, log })
})
afterAll(() => runner.stop())

const run = ({ language, files, tests }: Pick<HostileProgram, 'language' | 'files' | 'tests'>, user: string) =>
  runner.run({
    request: {
      version: contractVersion,
      language,
      files,
      tests,
      limits: limits[language],
      seed: 1,
      checkTypes: language === 'typescript',
    },
    user,
  })

const harmless: Record<CodeLanguage, Pick<HostileProgram, 'files' | 'tests'>> = {
  javascript: {
    files: [{ path: 'two.js', text: 'export const two = () => 2' }],
    tests: [{ path: 'two.test.js', text: "import { two } from './two'\ntest('two', () => expect(two()).toBe(2))" }],
  },
  typescript: {
    files: [{ path: 'two.ts', text: 'export const two = (): number => 2' }],
    tests: [{ path: 'two.test.ts', text: "import { two } from './two'\ntest('two', () => { expect(two()).toBe(2) })" }],
  },
  python: {
    files: [{ path: 'two.py', text: 'def two():\n    return 2\n' }],
    tests: [{ path: 'test_two.py', text: 'from two import two\n\ndef test_two():\n    assert two() == 2\n' }],
  },
}

/** What is not as it should be; null where all is. */
function complaintAbout(program: HostileProgram, { status, reason, tests }: Verdict): string | null {
  const { status: statuses, reason: reasons } = program.expect
  const isExpected =
    statuses.includes(status) && (reasons === undefined || (reason !== null && reasons.includes(reason.kind)))
  if (isExpected && reason?.kind !== 'runner') return null
  const told = tests.map((each) => `${each.name}: ${each.status} ${each.message}`).join('; ')
  return `${program.name}: ${status} ${reason?.kind} ${reason?.text} (${told.slice(0, 300)})`
}

test('there is a corpus for each language', () => {
  for (const language of codeLanguage.options) {
    const count = (list: HostileProgram[]) => list.filter((each) => each.language === language).length
    expect(count(hostilePrograms)).toBeGreaterThanOrEqual(60)
    expect(count(forgeries)).toBeGreaterThanOrEqual(20)
  }
  for (const { expect: expected } of forgeries) expect(expected.status).not.toContain('passed')
})

test('what is asked of the forged passes can be done', async () => {
  const verdict = await run({ language: 'javascript', ...honestAnswer }, 'somebody honest')
  expect(verdict).toMatchObject({ status: 'passed', reason: null })
})

test.each([
  {
    language: 'javascript' as const,
    files: [
      { path: 'code.js', text: "export const good = () => 1\nexport const bad = () => new Array(2e8).join('x')" },
    ],
    tests: [
      {
        path: 'code.test.js',
        text: "import { bad, good } from './code'\nfor (const [name, run] of [['one', good], ['two', bad], ['three', good]]) test(name, () => { expect(run()).toBe(1) })",
      },
    ],
    names: ['one', 'two', 'three'],
  },
  {
    language: 'python' as const,
    files: [{ path: 'code_.py', text: 'def good():\n    return 1\ndef bad():\n    return pow(7, 10 ** 9)\n' }],
    tests: [
      {
        path: 'test_code.py',
        text: 'from code_ import bad, good\ndef test_one():\n    assert good() == 1\ndef test_two():\n    assert bad() == 1\ndef test_three():\n    assert good() == 1\n',
      },
    ],
    names: ['test_one', 'test_two', 'test_three'],
  },
])(
  '$language: who holds on to the interpreter is killed, and it is known in which test',
  async ({ names, ...code }) => {
    const { status, tests } = await run(code, 'somebody patient')
    expect(status).toBe('timed_out')
    const [one, two, three] = names
    expect(tests.map(({ name, status: each }) => [name, each])).toEqual([
      [one, 'passed'],
      [two, 'timed_out'],
      [three, 'not_run'],
    ])
  },
)

const batchSize = 10
const batches = codeLanguage.options.flatMap((language) => {
  const own = programs.filter((each) => each.language === language)
  const starts = Array.from({ length: Math.ceil(own.length / batchSize) }, (_, index) => index * batchSize)
  return starts.map((start) => ({ language, start: start + 1, batch: own.slice(start, start + batchSize) }))
})

test.each(batches)(
  '$language from number $start on: each has its verdict, and others are answered as ever',
  async ({ language, batch }) => {
    // Two people: whoever waits may not have more than three in line.
    const half = Math.ceil(batch.length / 2)
    const complaints = await Promise.all(
      [batch.slice(0, half), batch.slice(half)].map(async (part, person) => {
        const found: (string | null)[] = []
        for (const program of part) found.push(complaintAbout(program, await run(program, `person ${person}`)))
        return found
      }),
    )
    expect(complaints.flat().filter((each) => each !== null)).toEqual([])
    expect(await run({ language, ...harmless[language] }, 'somebody else')).toMatchObject({ status: 'passed' })
  },
)
