import { judgePassion } from '../../ai/extract-variables/judge-passion'
import { AppError } from '../../platform/errors'

/** What no course is made of. Called before anything is stored; what was said is not repeated anywhere. */
export function refuseUnkind(text: string): void {
  const judged = judgePassion(text)
  if (judged.ok) return
  throw new AppError('invalid', { userMessage: judged.userMessage, message: `a passion was declined: ${judged.kind}` })
}
