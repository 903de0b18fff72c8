import { data, redirect } from '@remix-run/node'
import { paths } from '~/lib/paths'

/** What the procedures throw, as far as a page needs it. Told by shape: the class itself lives on the server's side. */
type HouseError = {
  code: string
  userMessage: string
  fields: Record<string, string> | undefined
  retryAfterSeconds: number | undefined
}

export type FormResult = { message: string; fields: Record<string, string> }

const statuses: Record<string, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  busy: 503,
  unavailable: 503,
}

/**
 * For loaders: who is not signed in is sent to sign in and comes back; what is forbidden or missing becomes the page
 * that says so. Anything else goes on to the error page.
 */
export async function load<T>(request: Request, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isHouseError(error)) throw error
    if (error.code === 'unauthenticated') {
      const { pathname, search } = new URL(request.url)
      throw redirect(paths.signIn({ next: pathname + search }))
    }
    throw asResponse(error)
  }
}

/** After `load`: an address that nothing can have, a letter more or less, has nothing either. */
export function notThere(refused: unknown): never {
  if (refused instanceof Response && refused.status === 400)
    throw new Response('There is no such page.', { status: 404 })
  throw refused
}

/** For actions: what the person can mend comes back to the form, with what they typed still in it. */
export async function submit<T>(request: Request, work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    if (!isHouseError(error)) throw error
    if (error.code === 'unauthenticated' && error.fields === undefined && !isSignIn(request)) {
      throw redirect(paths.signIn({ next: new URL(request.url).pathname }))
    }
    if (error.code === 'forbidden' || error.code === 'internal') throw asResponse(error)
    const result: FormResult = { message: error.userMessage, fields: error.fields ?? {} }
    return data(result, { status: statuses[error.code] ?? 500, headers: retryAfter(error) })
  }
}

/** A wrong password on the way in is "unauthenticated" as well, and belongs on the form. */
const isSignIn = (request: Request) => new URL(request.url).pathname.startsWith('/sign-in')

const retryAfter = ({ retryAfterSeconds }: HouseError): HeadersInit =>
  retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }

const asResponse = (error: HouseError) =>
  new Response(error.userMessage, { status: statuses[error.code] ?? 500, headers: retryAfter(error) })

function isHouseError(error: unknown): error is HouseError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && 'userMessage' in error
}
