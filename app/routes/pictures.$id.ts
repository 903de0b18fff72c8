import type { LoaderFunctionArgs } from '@remix-run/node'
import { load, notThere } from '~/lib/page-data'

const oneDay = 86_400

/**
 * A file that somebody uploaded. It is shown where a page embeds it; opened by itself it is a download without rights,
 * whatever a browser takes it for. A new picture has a new address, so one may be kept for a while.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const picture = await load(request, () => context.api.identity.picture({ id: params.id ?? '' })).catch(notThere)
  const etag = `"${picture.sha256}"`
  const headers = {
    etag,
    'content-type': picture.contentType,
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': `private, max-age=${oneDay}`,
  }
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag)
  if (known) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(picture.contentBase64, 'base64'), { headers })
}
