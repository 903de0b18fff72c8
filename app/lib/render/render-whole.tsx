import { renderToString } from 'react-dom/server'
import { addPreloadNonces, inlinePayload } from './inline-payload'
import { type Page, PageTree } from './page-tree'

/** How React marks a boundary that suspended or failed, and that it leaves to the browser. */
const leftOpen = '<!--$!-->'

/**
 * The page in one call, at a third of the cost of a stream. Null when something suspended or failed, such as a component that
 * is still being loaded: the caller then streams, which waits for the one and reports the other. React keeps what it has
 * loaded, so a lazy component costs that only once a process.
 */
export function renderWhole(page: Page, payload: Buffer): string | null {
  const context = { ...page.context, serverHandoffStream: undefined }
  const body = renderOrNull({ ...page, context })
  if (body === null || body.includes(leftOpen)) return null
  const html = `<!DOCTYPE html>${addPreloadNonces(body, page.nonce)}`
  return context.renderMeta?.didRenderScripts ? inlinePayload(html, payload.toString(), page.nonce) : html
}

/** Outside of every boundary a suspended component is an error here, and can't be told from any other. */
function renderOrNull(page: Page): string | null {
  try {
    return renderToString(<PageTree {...page} />)
  } catch {
    return null
  }
}
