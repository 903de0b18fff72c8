const always: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
]

const oneYear = 31_536_000

/** On every answer, whoever writes it. Only over HTTPS may a browser be told to insist on HTTPS. */
export function securityHeaders(facts: { nonce: string; secure: boolean; development: boolean }): [string, string][] {
  const policy: [string, string] = ['content-security-policy', contentSecurityPolicy(facts)]
  if (!facts.secure) return [policy, ...always]
  return [policy, ['strict-transport-security', `max-age=${oneYear}`], ...always]
}

/**
 * Scripts and styles run by nonce alone. 'strict-dynamic' lets a script that has the nonce load the modules of the next
 * page; style-src keeps 'self' for the stylesheets which such a module adds. In development Vite injects styles without a
 * nonce (a nonce in the list would switch 'unsafe-inline' off) and talks over a web socket.
 */
function contentSecurityPolicy({ nonce, development }: { nonce: string; development: boolean }): string {
  return (
    `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; ` +
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}; ` +
    `img-src 'self' data: blob:; font-src 'self'; connect-src 'self'${development ? ' ws: wss:' : ''}; ` +
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
  )
}
