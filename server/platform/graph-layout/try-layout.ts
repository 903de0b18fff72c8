import { AppError } from '../errors'
import type { Log } from '../log'

/** What was laid out, or null while dot is busy or out of order: a page without its drawing is better than no page. */
export async function tryLayout<Layout>(log: Log, layOut: () => Promise<Layout>): Promise<Layout | null> {
  try {
    return await layOut()
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'busy' && error.code !== 'unavailable')) throw error
    log.warn('a drawing was left out, because it could not be laid out', { error })
    return null
  }
}
