import { asScore, type Grade, type Issue } from './grade'

export type Question = { id: string; prompt: string; why: string } & (
  | { kind: 'single' | 'multiple' | 'order'; options: { id: string }[]; answer: string[] }
  | { kind: 'fill-in'; answer: string[][]; caseMatters: boolean }
)

/** By the id of the question: ids of options, or what was written into each gap. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** One slip in a few questions is forgiven, guessing is not: of two options each, 70 % by chance is rare from five questions on. */
export const quizPasses = 70

export function gradeQuiz({ questions, answers }: { questions: readonly Question[]; answers: Answers }): Grade {
  const shares = questions.map((question) => shareRight(question, answers[question.id] ?? []))
  const share = shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length)
  const score = questions.length === 0 ? 0 : asScore(share)
  const right = shares.filter((one) => one === 1).length
  const issues = questions.map((question, at): Issue => {
    const got = shares[at] ?? 0
    const isRight = got === 1
    const text = isRight ? question.why || 'That is right.' : notRight(question, answers[question.id] ?? [], got)
    return { kind: 'answer', text, at: null, good: isRight, about: question.id }
  })
  const isPassed = score >= quizPasses
  const count = `${right} of ${questions.length} answers are right.`
  return {
    score,
    outcome: isPassed ? 'passed' : 'failed',
    summary: isPassed ? count : `${count} From ${quizPasses} of 100 points on it is passed; these are ${score}.`,
    issues,
    suggestions: isPassed ? [] : [{ kind: 'fix', text: 'Read the section that the first of them comes from again.' }],
    metrics: [],
  }
}

/** From 0 to 1. What was not answered is 0. */
export function shareRight(question: Question, given: readonly string[]): number {
  if (given.length === 0) return 0
  if (question.kind === 'fill-in') return shareOfGaps(question, given)
  const { answer } = question
  const chosen = [...new Set(given)]
  if (question.kind === 'single') return chosen.length === 1 && chosen[0] === answer[0] ? 1 : 0
  if (question.kind === 'order') return shareOfPairs(answer, given)
  const right = chosen.filter((id) => answer.includes(id)).length
  // A wrong one takes back a right one, so that ticking everything is worth nothing more than ticking nothing.
  return Math.max(0, (right - (chosen.length - right)) / answer.length)
}

/** How many neighbours of the right order are neighbours, in that order, in the one that was given. */
function shareOfPairs(answer: readonly string[], given: readonly string[]): number {
  if (given.length !== answer.length || new Set(given).size !== given.length) return 0
  if (!given.every((id) => answer.includes(id))) return 0
  if (answer.length < 2) return 1
  const pairs = new Set(given.slice(1).map((id, at) => `${given[at]} ${id}`))
  const kept = answer.slice(1).filter((id, at) => pairs.has(`${answer[at]} ${id}`)).length
  return kept / (answer.length - 1)
}

function shareOfGaps(
  { answer, caseMatters }: Extract<Question, { kind: 'fill-in' }>,
  given: readonly string[],
): number {
  const plain = (text: string) => {
    const trimmed = text.normalize('NFC').trim().replace(/\s+/gu, ' ')
    return caseMatters ? trimmed : trimmed.toLowerCase().normalize('NFC')
  }
  const right = answer.filter((accepted, at) => accepted.some((text) => plain(text) === plain(given[at] ?? ''))).length
  return right / answer.length
}

function notRight(question: Question, given: readonly string[], share: number): string {
  if (given.length === 0 || given.every((text) => text.trim() === '')) return 'Not answered.'
  if (share === 0) return 'Not right.'
  if (question.kind === 'fill-in')
    return `${Math.round(share * question.answer.length)} of ${question.answer.length} gaps are right.`
  if (question.kind === 'order') return 'Some of it is in the right order.'
  return 'Some of it is right, and something is missing or too much.'
}
