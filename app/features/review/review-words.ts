import type { State } from '~/components/ui/state-mark'
import type { Axis, Dispute, Progress, Remark, Review } from './review-types'

/** In the order in which they stand around the radar, from the top. */
export const axes = ['code_sense', 'efficiency', 'edge_cases', 'taste'] as const satisfies readonly Axis[]

export const axisWords: Record<Axis, string> = {
  code_sense: 'Code sense',
  efficiency: 'Efficiency',
  edge_cases: 'Edge cases',
  taste: 'Taste',
}

export const scoreWords = (score: number | null): string => (score === null ? 'not judged' : String(score))

/** With a sign, and a minus as long as the plus: "+8", "−3", "±0". */
export function signedWords(points: number): string {
  if (points === 0) return '±0'
  return points > 0 ? `+${numberWords(points)}` : `\u2212${numberWords(-points)}`
}

/** "16 points", "0.8 points", "1 point". */
export function pointWords(points: number): string {
  const words = numberWords(points)
  return `${words} ${words === '1' ? 'point' : 'points'}`
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
export const numberWords = (value: number): string => figures.format(value)

export const measuredWords = ({ name, value, limit }: NonNullable<Remark['measured']>): string =>
  `${name}: ${numberWords(value)}, limit ${numberWords(limit)}`

type Step = { id: Progress['step']; name: string }

/** What is done between asking and reading; the last is over when the review is there. */
export const makingSteps: readonly Step[] = [
  { id: 'waiting', name: 'Waiting in line' },
  { id: 'reading', name: 'Reading your code' },
  { id: 'running', name: 'Running it with values of its own' },
  { id: 'comparing', name: 'Comparing it with the reference' },
  { id: 'writing', name: 'Writing down what was found' },
]

export const disputeWords: Record<Dispute['status'], { word: string; state: State }> = {
  open: { word: 'Disputed, to be decided', state: 'waiting' },
  upheld: { word: 'Decided: the learner is right', state: 'passed' },
  overruled: { word: 'Decided: the remark stands', state: 'neutral' },
}

export const verdictWords = ({ isPassed, bar }: Pick<Review, 'isPassed' | 'bar'>): string =>
  isPassed ? `Passed the bar of ${bar}` : `Below the bar of ${bar}`

/** Who chose the words. */
export const writerWords = ({ engine, model }: Review['writtenBy']): string =>
  engine === 'built-in' ? 'the built-in engine' : (model ?? 'a model')
