import { useRef } from 'react'
import { CopyButton } from '~/components/ui/copy-button'
import { Markup } from '~/components/ui/markup'
import { ScrollRegion } from '~/components/ui/scroll-region'
import type { SafeHtml } from '~/lib/safe-html'

type CodeListingProps = {
  code: SafeHtml
  /** The language, or the name of the file. */
  label: string
  /** What it is, for who cannot see it. */
  name: string
}

/** Code that the server has coloured, with a button that copies it. */
export function CodeListing({ code, label, name }: CodeListingProps) {
  const listing = useRef<HTMLDivElement>(null)
  return (
    <div className="min-w-0 border border-line bg-sheet">
      <div className="flex min-h-10 items-center justify-between gap-4 border-b border-rule pr-1 pl-4">
        <span className="annotation min-w-0 truncate normal-case tracking-normal">{label}</span>
        <CopyButton text={() => listing.current?.querySelector('code')?.textContent ?? ''} variant="quiet" />
      </div>
      <div ref={listing}>
        <ScrollRegion label={name}>
          <pre className="w-fit px-4 py-3 text-[0.82rem] leading-relaxed">
            <Markup as="code" html={code} className="text-[1em]" />
          </pre>
        </ScrollRegion>
      </div>
    </div>
  )
}
