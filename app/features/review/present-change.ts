import type { Axis, ReviewPage } from './review-types'
import { axisWords, scoreWords, signedWords } from './review-words'

type Change = NonNullable<ReviewPage['change']>
type Remarked = { axis: Axis; name: string; texts: string[] }

export type ShownChange = {
  number: number
  overall: string
  /** Better, worse, or neither. */
  direction: 'up' | 'down' | 'same'
  /** Only those that are not what they were. */
  axes: { axis: Axis; words: string }[]
  gone: Remarked[]
  added: Remarked[]
}

/** What is different from the review before, as short as it can be said. */
export function presentChange({ number, overall, axes, gone, added }: Change): ShownChange {
  return {
    number,
    overall: signedWords(overall),
    direction: directionOf(overall),
    axes: axes
      .filter(({ before, after }) => before !== after)
      .map(({ axis, before, after }) => ({
        axis,
        words:
          before === null || after === null
            ? `${axisWords[axis]}: ${scoreWords(before)}, now ${scoreWords(after)}`
            : `${axisWords[axis]} ${signedWords(after - before)}`,
      })),
    gone: byName(gone),
    added: byName(added),
  }
}

function directionOf(points: number): ShownChange['direction'] {
  if (points === 0) return 'same'
  return points > 0 ? 'up' : 'down'
}

/** The same remark at three places is one thing that got better. */
function byName(remarks: Change['gone']): Remarked[] {
  const found = new Map<string, Remarked>()
  for (const { name, axis, text } of remarks) {
    const known = found.get(`${axis}:${name}`)
    if (known === undefined) found.set(`${axis}:${name}`, { name, axis, texts: [text] })
    else known.texts.push(text)
  }
  return [...found.values()]
}
