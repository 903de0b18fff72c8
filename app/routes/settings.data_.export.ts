import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

/** The file itself. Whoever can't have it now lands on the page with the button, not on a bare sentence. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  if (viewer === null) return redirect(paths.signIn({ next: paths.settings.data }))
  try {
    const everything = await load(request, () => context.api.identity.exportMyData())
    const name = `guildhall-${viewer.username}-${everything.exportedAt.slice(0, 10)}.json`
    return new Response(JSON.stringify(everything, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (refused) {
    if (!(refused instanceof Response) || refused.status !== 429) throw refused
    return redirect(paths.settings.data, { headers: toastHeaders({ tone: 'warn', text: await refused.text() }) })
  }
}
