import type { ReactNode } from 'react'

type ScrollRegionProps = { label?: string; labelledBy?: string; children: ReactNode }

/** What is too wide for a phone scrolls inside here, and never the page. */
export function ScrollRegion({ label, labelledBy, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside.
    <section aria-label={label} aria-labelledby={labelledBy} tabIndex={0} className="overflow-x-auto">
      {children}
    </section>
  )
}
