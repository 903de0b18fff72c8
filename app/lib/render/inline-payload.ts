const escapes: Record<string, string> = {
  '&': '\\u0026',
  '>': '\\u003e',
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Adds the loader data to a finished page, in the script that Remix would have streamed after it. */
export function inlinePayload(html: string, payload: string, nonce: string): string {
  const text = JSON.stringify(payload).replace(/[&><\u2028\u2029]/g, (character) => escapes[character] ?? character)
  const stream = 'window.__remixContext.streamController'
  const script = `<script nonce="${nonce}">${stream}.enqueue(${text});${stream}.close();</script>`
  const end = html.lastIndexOf('</body>')
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end)
}

/**
 * Remix leaves the nonce out of its preload links, and under 'strict-dynamic' a browser then refuses what they name. No
 * text of a person can look like one: React escapes the bracket.
 */
export function addPreloadNonces(html: string, nonce: string): string {
  return html.replaceAll('<link rel="modulepreload"', `<link nonce="${nonce}" rel="modulepreload"`)
}
