import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

// The policy wants a nonce on preloads as well, and Remix's components know of none there: React would warn of a stray
// attribute on each page while developing.
if (import.meta.env.DEV) for (const link of document.querySelectorAll('link[nonce]')) link.removeAttribute('nonce')

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
