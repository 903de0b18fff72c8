import { readCookie } from '~/lib/read-cookie'

/**
 * New words could not be put in, and somebody is content with the old ones: that this was said once need not be said on
 * every visit. It is a matter of what this browser shows, so a cookie remembers it until other words are tried.
 */
const nameFor = (courseId: string): string => `kept-${courseId}`

const thirtyDays = 60 * 60 * 24 * 30

export const hasKeptWords = (request: Request, courseId: string): boolean =>
  readCookie(request, nameFor(courseId)) === 'yes'

export const keepWords = (courseId: string): string =>
  `${nameFor(courseId)}=yes; Path=/courses; Max-Age=${thirtyDays}; SameSite=Lax; HttpOnly`

export const tryOtherWords = (courseId: string): string =>
  `${nameFor(courseId)}=; Path=/courses; Max-Age=0; SameSite=Lax; HttpOnly`
