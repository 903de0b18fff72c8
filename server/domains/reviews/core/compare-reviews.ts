import { axes, type Fact } from './evidence'

type Axis = Fact['axis']
type Scores = Record<Axis, number | null>
export type ComparedRemark = { rule: string; name: string; text: string; axis: Axis }
export type Compared = { overall: number; scores: Scores; weaknesses: readonly ComparedRemark[] }

/** What got better and what is new. The same remark is the same rule with the same words, wherever its lines have gone. */
export function compareReviews(before: Compared, now: Compared) {
  return {
    overall: now.overall - before.overall,
    axes: axes.map((axis) => ({ axis, before: before.scores[axis], after: now.scores[axis] })),
    gone: missingIn(before.weaknesses, now.weaknesses),
    added: missingIn(now.weaknesses, before.weaknesses),
  }
}

function missingIn(these: readonly ComparedRemark[], those: readonly ComparedRemark[]) {
  const known = new Set(those.map(keyOf))
  return these.filter((one) => !known.has(keyOf(one))).map(({ name, text, axis }) => ({ name, text, axis }))
}

const keyOf = ({ rule, text }: ComparedRemark): string => `${rule}\n${text}`
