import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { paths } from '~/lib/paths'
import { safeReturnPath } from '~/lib/safe-return'
import { asTheme, themeCookie } from '~/lib/theme'

/** Paper, blueprint, or as the system: kept in a cookie, so that the first byte of every page is already right. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const theme = asTheme(form.get('theme'))
  const headers = { 'set-cookie': themeCookie(theme, context.origin.startsWith('https:')) }
  const back = form.get('return')
  // Scripts stay on their page and name none; the answer is enough for them.
  if (back === null) return data({ theme }, { headers })
  return redirect(safeReturnPath(back, paths.landing()), { headers, status: 303 })
}

export function loader() {
  return redirect(paths.landing())
}
