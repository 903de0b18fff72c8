/** A path in which nothing can mean anything else than it says, and a query. */
const plain = /^(?!.*\/\.)\/[\w\-./~@:$+]*(?:\?[^#]*)?$/

/**
 * The path and query of a request line as the URL parser reads them: without dot segments, also encoded ones, and without the
 * host that a proxy's form of request line has. Guards and handlers then speak of the same path. Null when it is none.
 */
export function plainTarget(target: string): string | null {
  if (plain.test(target)) return target
  const text = target.startsWith('/') ? `http://host${target}` : target
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.pathname + url.search
}
