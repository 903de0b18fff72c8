const style = `
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box;
  font: 17px/1.6 system-ui, sans-serif; color: light-dark(oklch(25% .02 260), oklch(94% .012 240));
  background: light-dark(oklch(98% .008 85), oklch(24% .045 255)) }
main { max-width: 34rem; border-left: 1px solid light-dark(oklch(58% .02 260), oklch(62% .035 245)); padding-left: 1.5rem }
h1 { font: 500 1.95rem/1.2 Georgia, serif; margin: 0 0 .75rem }
p { margin: 0 0 .75rem }
a { color: light-dark(oklch(52% .13 50), oklch(76% .11 60)) }
small { color: light-dark(oklch(48% .02 260), oklch(75% .03 240)) }
`

/** A page that needs nothing but itself, for the moments when the app is not there yet or must not be reached. */
export function plainPage(page: {
  title: string
  text: string
  nonce: string
  note?: string
  link?: { href: string; text: string }
  reloadAfterSeconds?: number
}): string {
  const reload =
    page.reloadAfterSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${page.reloadAfterSeconds}">`
  const link =
    page.link === undefined ? '' : `<p><a href="${escapeHtml(page.link.href)}">${escapeHtml(page.link.text)}</a></p>`
  const note = page.note === undefined ? '' : `<p><small>${escapeHtml(page.note)}</small></p>`
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `${reload}<title>${escapeHtml(page.title)}</title><style nonce="${page.nonce}">${style}</style></head>` +
    `<body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.text)}</p>${link}${note}</main></body></html>`
  )
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
