import { type AppLoadContext, redirect } from '@remix-run/node'
import { paths } from '~/lib/paths'
import { safeReturnPath } from '~/lib/safe-return'

/** Where to go once signed in: what the address asks for, when it is in this house. */
export function afterSignIn(request: Request): string {
  return safeReturnPath(new URL(request.url).searchParams.get('next'), paths.home)
}

/** Signing in or up is for who isn't yet; everybody else goes where they wanted to go. */
export async function visitorsOnly(request: Request, context: AppLoadContext): Promise<void> {
  if ((await context.api.identity.viewer()) !== null) throw redirect(afterSignIn(request))
}
