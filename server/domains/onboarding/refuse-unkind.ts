import { judgePassion } from '../../ai/extract-variables/judge-passion'
import { AppError } from '../../platform/errors'

/** What no course is made of. Called before anything is stored; what was said is not repeated anywhere. */
export function refuseUnkind(text: string): void {
  // What nobody sees may stand in the middle of a word.
  const judged = judgePassion(text.replace(/\p{Cf}/gu, ''))
  if (judged.ok) return
  throw new AppError('invalid', { userMessage: judged.userMessage, message: `a passion was declined: ${judged.kind}` })
}

/** Each by itself, so that no other makes it sound harmless, and all together, because some say it only together. */
export function refuseUnkindWords(words: readonly string[]): void {
  for (const word of words) refuseUnkind(word)
  refuseUnkind(words.join('. '))
}
