declare const safe: unique symbol

/** HTML that only the server's own renderers make (markdown.server.ts, highlight.server.ts), and only of tags that they know. */
export type SafeHtml = string & { readonly [safe]: true }
