import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'

type Options = { services: Services; userId: string; publicId?: string; exceptPublicId?: string }

/** One session, all but one, or all: by which of the two ids is given. */
export async function endSessions({ services, ...where }: Options): Promise<number> {
  const ended = await services.db.transaction((tx) => services.sessions.end(tx, where))
  if (where.publicId !== undefined && ended === 0)
    throw new AppError('not_found', { userMessage: 'This session has ended already.' })
  return ended
}
