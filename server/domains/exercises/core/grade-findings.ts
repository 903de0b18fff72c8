import { asScore, type Grade, type Issue, type Place, plural } from './grade'
import { wordStems } from './word-stems'

export type Flaw = Place & { id: string; rule: string; why: string }
export type Finding = Place & { rule: string | null; text: string }
export type Form = 'diagnosis' | 'code_review'

/**
 * Of the harmonic mean of precision and recall. A diagnosis has names to choose from, so most of them have to be right; a
 * review is in one's own words, which no program reads as well as a person would, so it asks for less.
 */
export const findingsPass: Record<Form, number> = { diagnosis: 70, code_review: 60 }

/** Lines that a mark may take in on top of the flaw: the head of its function, a closing bracket. */
const slackLines = 4
/** The right place under a wrong name; a remark at the right place that is about something else. */
const wrongName = 0.5
const offTopic = 0.25
/** So many words that have to do with the flaw say that somebody has understood it. */
const tellingWords = 3
/** A remark that holds every word there is says nothing: only so many of them are read. */
const wordsRead = 80

type Pair = { flaw: number; finding: number; credit: number; isNamed: boolean }

export function gradeFindings({
  form,
  flaws,
  findings: given,
}: {
  form: Form
  flaws: readonly Flaw[]
  findings: readonly Finding[]
}): Grade {
  const keys = given.map(keyOf)
  const findings = given.filter((_finding, at) => keys.indexOf(keys[at] ?? '') === at)
  const pairs = matchFindings({ form, flaws, findings })
  const credit = pairs.reduce((sum, pair) => sum + pair.credit, 0)
  const all = flaws.length + findings.length
  const score = flaws.length === 0 || findings.length === 0 ? 0 : asScore((2 * credit) / all)
  const passes = findingsPass[form]
  const isPassed = score >= passes
  const issues = findings.map((finding): Issue => {
    const pair = pairs.find((one) => findings[one.finding] === finding)
    const { path, from, to } = finding
    return {
      kind: 'flaw',
      text: say(form, pair, pair === undefined ? undefined : flaws[pair.flaw]),
      at: { path, from, to },
      good: pair?.isNamed ?? false,
      about: `${given.indexOf(finding)}`,
    }
  })
  const found = pairs.filter(({ isNamed }) => isNamed).length
  const beside = findings.length - pairs.length
  const summary = [
    `You found ${found} of ${plural(flaws.length, 'flaw')}.`,
    beside === 0 ? '' : `${plural(beside, 'mark')} ${beside === 1 ? 'points' : 'point'} at nothing that is wrong here.`,
    isPassed ? '' : `From ${passes} of 100 points on it is passed; these are ${score}.`,
  ]
  return {
    score,
    outcome: isPassed ? 'passed' : 'failed',
    summary: summary.filter((text) => text !== '').join(' '),
    issues,
    suggestions: isPassed ? [{ kind: 'next', text: 'Look at the solution: it says what each flaw does.' }] : [],
    metrics: [],
  }
}

/** Each flaw with at most one finding, the best first. Which was written down first makes no difference. */
export function matchFindings({
  form,
  flaws,
  findings,
}: {
  form: Form
  flaws: readonly Flaw[]
  findings: readonly Finding[]
}): Pair[] {
  const stems = flaws.map((flaw) => wordStems(`${flaw.rule} ${flaw.why}`))
  const pairs = flaws.flatMap((flaw, at) =>
    findings.flatMap((finding, index): (Pair & { order: string })[] => {
      const place = placeCredit(flaw, finding)
      if (place === 0) return []
      const name =
        form === 'diagnosis' ? nameCredit(flaw, finding) : remarkCredit(flaw, stems[at] ?? new Set(), finding)
      if (name === 0) return []
      const order = `${flaw.id} ${keyOf(finding)}`
      return [
        { flaw: at, finding: index, credit: place * name, isNamed: name >= (form === 'diagnosis' ? 1 : 0.5), order },
      ]
    }),
  )
  pairs.sort((one, other) => other.credit - one.credit || (one.order < other.order ? -1 : 1))
  const taken = { flaws: new Set<number>(), findings: new Set<number>() }
  return pairs.flatMap(({ order: _order, ...pair }) => {
    if (taken.flaws.has(pair.flaw) || taken.findings.has(pair.finding)) return []
    taken.flaws.add(pair.flaw)
    taken.findings.add(pair.finding)
    return [pair]
  })
}

/** 1 where the mark meets the flaw and takes in little else; the more it takes in, the less it says. */
function placeCredit(flaw: Flaw, { path, from, to }: Finding): number {
  const isMet = path === flaw.path && from <= flaw.to && to >= flaw.from
  if (!isMet) return 0
  const allowed = flaw.to - flaw.from + 1 + slackLines
  return Math.min(1, allowed / (to - from + 1))
}

const nameCredit = (flaw: Flaw, { rule }: Finding): number => (rule === flaw.rule ? 1 : wrongName)

function remarkCredit(flaw: Flaw, about: ReadonlySet<string>, { rule, text }: Finding): number {
  const said = [...wordStems(text)].slice(0, wordsRead)
  if (said.length === 0) return 0
  if (rule === flaw.rule) return 1
  const telling = said.filter((stem) => about.has(stem)).length
  return Math.max(offTopic, Math.min(1, telling / tellingWords))
}

function say(form: Form, pair: Pair | undefined, flaw: Flaw | undefined): string {
  if (pair === undefined || flaw === undefined) return 'Nothing that this exercise is about is wrong here.'
  if (pair.isNamed) return flaw.why
  return form === 'diagnosis'
    ? 'Something is wrong here, but it goes by another name.'
    : 'Something is wrong here. Say what it does, and to whom.'
}

const keyOf = ({ path, from, to, rule, text }: Finding): string => JSON.stringify([path, from, to, rule, text])
