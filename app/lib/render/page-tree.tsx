import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { NonceContext } from '~/lib/nonce'

export type Page = { context: EntryContext; url: string; nonce: string }

export function PageTree({ context, url, nonce }: Page) {
  return (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={url} nonce={nonce} />
    </NonceContext.Provider>
  )
}
