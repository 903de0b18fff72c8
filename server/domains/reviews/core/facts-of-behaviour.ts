import type { Inspection, Probe } from '../../../inspection/contract'
import type { TestResult } from '../../../runner/contract'
import type { Fact, Place } from './evidence'
import type { Growth } from './judge-growth'
import type { Fault } from './locate-fault'

type New = Omit<Fact, 'id'>

/** Of what was found by running: answers that are not as they should be, and work that grows faster than it has to. */
export function factsOfBehaviour(options: {
  inspection: Inspection
  tests: readonly TestResult[]
  hidden: readonly TestResult[]
  failing: readonly Probe[]
  faults: readonly Fault[]
  results: ReadonlyMap<string, TestResult>
  growth: readonly Growth[]
}): New[] {
  const { inspection, tests, hidden, failing, faults, results, growth } = options
  const failed = tests.filter(({ status }) => status !== 'passed')
  return [
    ...otherAnswers({ inspection, failing, faults, results, failed }),
    ...hidden.filter(({ status }) => status !== 'passed').map((test) => ofHidden(inspection, test)),
    ...ofGrowth(inspection, growth),
  ]
}

type Answers = {
  inspection: Inspection
  failing: readonly Probe[]
  faults: readonly Fault[]
  results: ReadonlyMap<string, TestResult>
  failed: readonly TestResult[]
}

function otherAnswers({ inspection, failing, faults, results, failed }: Answers): New[] {
  const byName = new Map(failing.map((probe) => [probe.name, probe]))
  const located = faults.map((fault): New => {
    const probes = fault.probes.flatMap((name) => byName.get(name) ?? [])
    const [first] = probes
    const isTest = probes.some(({ kind }) => kind === 'same')
    return {
      axis: 'edge_cases',
      rule: isTest ? 'failing_test' : 'other_answer',
      measure: isTest ? 'tests and values with another answer' : 'values with another answer',
      value: Math.max(1, fault.probes.length),
      limit: 0,
      text: `${describe(first, results)}${mendOf(fault)}`.slice(0, 600),
      places: [{ path: fault.path, from: fault.from, to: fault.to }],
      source: isTest ? 'tests' : 'probes',
      isGood: false,
    }
  })
  const explained = new Set(faults.flatMap(({ probes }) => probes))
  const left = failing.filter(({ name }) => !explained.has(name))
  const rest = located.length === 0 && left.length > 0 ? [unlocated(inspection, left, results)] : []
  // Without a reference the tests say that something is wrong, and not where.
  const plain = failing.length === 0 && failed.length > 0 ? [ofTests(inspection, failed)] : []
  return [...located, ...rest, ...plain]
}

const mendOf = ({ mend }: Fault): string =>
  mend === null || mend.was.length > 40 || mend.text === '' || /^\{\}|pass|\((true|false|True|False)\)$/.test(mend.text)
    ? ''
    : ` With \`${mend.text}\` in place of \`${mend.was}\` the answers are right.`

function describe(probe: Probe | undefined, results: ReadonlyMap<string, TestResult>): string {
  if (probe === undefined) return 'The answer differs from that of the reference.'
  const { expected, actual } = results.get(probe.name) ?? {}
  const with_ = probe.kind === 'same' ? '' : ` with ${probe.what}`
  const answers = expected && actual ? ` The answer should be ${short(expected)}, and is ${short(actual)}.` : ''
  return `In “${probe.from.slice(0, 120)}”${with_} this goes wrong.${answers}`
}

const short = (text: string): string => {
  const plain = text.replace(/^['"]|['"]$/g, '').replaceAll('\\n', ' · ')
  return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain
}

function unlocated(inspection: Inspection, left: readonly Probe[], results: ReadonlyMap<string, TestResult>): New {
  const [first] = left
  return {
    axis: 'edge_cases',
    rule: left.some(({ kind }) => kind === 'same') ? 'failing_test' : 'other_answer',
    measure: 'values with another answer',
    value: left.length,
    limit: 0,
    text: describe(first, results).slice(0, 600),
    places: placesOf(inspection, first?.code ?? ''),
    source: 'probes',
    isGood: false,
  }
}

/** The function that is called: where somebody would begin to look. */
function placesOf(inspection: Inspection, code: string): Place[] {
  const called = inspection.functions.find(({ name, isPublic }) => {
    const plain = name.split('.').at(-1) ?? name
    return isPublic && new RegExp(`\\b${plain.replaceAll('$', '\\$')}\\(`).test(code)
  })
  return called === undefined ? [] : [{ path: called.path, from: called.from, to: called.to }]
}

function ofTests(inspection: Inspection, failed: readonly TestResult[]): New {
  const [first] = failed
  const names = failed.slice(0, 3).map(({ name }) => `“${name.slice(0, 100)}”`)
  const at = first?.at
  const isOwn = at !== null && at !== undefined && inspection.functions.some(({ path }) => path === at.path)
  return {
    axis: 'edge_cases',
    rule: 'failing_test',
    measure: 'tests that fail',
    value: failed.length,
    limit: 0,
    text: `${names.join(', ')} ${failed.length === 1 ? 'fails' : 'fail'}. ${(first?.message ?? '').slice(0, 200)}`.trim(),
    places: isOwn && at ? [{ path: at.path, from: at.line, to: at.line }] : firstPublic(inspection),
    source: 'tests',
    isGood: false,
  }
}

const firstPublic = ({ functions }: Inspection): Place[] =>
  functions
    .filter(({ isPublic }) => isPublic)
    .slice(0, 1)
    .map(({ path, from, to }) => ({ path, from, to }))

const ofHidden = (inspection: Inspection, { name, message, at }: TestResult): New => ({
  axis: 'edge_cases',
  rule: 'hidden_test',
  measure: 'edges that are not held',
  value: 1,
  limit: 0,
  text: `“${name.slice(0, 150)}” is not held. ${message.slice(0, 250)}`.trim(),
  places:
    at !== null && inspection.functions.some(({ path }) => path === at.path)
      ? [{ path: at.path, from: at.line, to: at.line }]
      : firstPublic(inspection),
  source: 'tests',
  isGood: false,
})

/** One fact for the worst series; where reading found what does it, that is said there already. */
function ofGrowth(inspection: Inspection, growth: readonly Growth[]): New[] {
  const faster = growth.filter(({ isFaster }) => isFaster).sort((one, other) => other.times - one.times)
  const [worst] = faster
  if (worst === undefined) return []
  const isKnown = inspection.findings.some(({ measure }) => measure.startsWith('loops inside of each other'))
  if (isKnown) return []
  const size = worst.sizes.at(-1) ?? 0
  return [
    {
      axis: 'efficiency',
      rule: 'grows_faster',
      measure: 'times the steps of the reference',
      value: Math.round(Math.min(worst.times, 10_000) * 10) / 10,
      limit: 1,
      text: `For ${size} it takes ${worst.own.at(-1)} steps where the reference takes ${worst.reference.at(-1)}; doubling the input makes it ${(2 ** worst.power).toFixed(1)} times as much.`,
      places: suspectOf(inspection),
      source: 'growth',
      isGood: false,
    },
  ]
}

/** Where work is repeated within what is repeated; else where somebody would begin to look. */
function suspectOf(inspection: Inspection): Place[] {
  const found = inspection.suspects.slice(0, 1).map(({ path, line }) => ({ path, from: line, to: line }))
  return found.length > 0 ? found : firstPublic(inspection)
}
