import { Markup } from '~/components/ui/markup'
import { ScrollRegion } from '~/components/ui/scroll-region'
import type { ShownListing } from './present-workbench.server'

type NumberedLinesProps = {
  listing: ShownListing
  /** What it is, for who cannot see it. */
  name: string
}

/** Code to be read, each line with its number. */
export function NumberedLines({ listing: { path, lines }, name }: NumberedLinesProps) {
  return (
    <ScrollRegion label={name}>
      <ol className="code-lines w-max min-w-full bg-sheet py-3 text-[0.82rem]">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number, and nothing else
          <li key={at} id={lineId(path, at + 1)} className="code-line">
            <Markup as="code" html={line} className="text-[1em]" />
          </li>
        ))}
      </ol>
    </ScrollRegion>
  )
}

export const lineId = (path: string, line: number): string => `line-${path}-${line}`
