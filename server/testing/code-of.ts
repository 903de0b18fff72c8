import { AppError } from '../platform/errors'

/** How a call ended, in a word: `fine`, or the code of its error. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )
