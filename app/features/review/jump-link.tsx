import type { MouseEvent, ReactNode } from 'react'

type JumpLinkProps = { address: string; className?: string; children: ReactNode }

/**
 * To another place on this page: a plain anchor. With scripts the jump is made here, because the router takes what the
 * browser does by itself for a way back, and scrolls to where the page was before.
 */
export function JumpLink({ address, className, children }: JumpLinkProps) {
  const jump = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const target = document.getElementById(decodeURIComponent(address.slice(1)))
    if (target === null) return
    event.preventDefault()
    // The state that is there is the router's: without it, going back would look like a new page.
    window.history.replaceState(window.history.state, '', address)
    target.scrollIntoView({ block: 'center', inline: 'nearest' })
    target.focus({ preventScroll: true })
  }
  return (
    <a href={address} className={className} onClick={jump}>
      {children}
    </a>
  )
}
