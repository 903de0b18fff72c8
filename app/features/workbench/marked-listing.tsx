import { classNames } from '~/components/ui/class-names'
import { Markup } from '~/components/ui/markup'
import { lineId } from './numbered-lines'
import type { ShownListing } from './present-workbench.server'
import { linesOf, type useLineChoice } from './use-line-choice'

export type MarkedPlace = { number: number; path: string; from: number; to: number }

type MarkedListingProps = {
  listing: ShownListing
  places: readonly MarkedPlace[]
  /** Null without scripts: then lines are named by their numbers. */
  lines: ReturnType<typeof useLineChoice> | null
}

/** Code in which places are marked: what was found is measured in the margin, as an architect measures a wall. */
export function MarkedListing({ listing: { path, lines: code }, places, lines }: MarkedListingProps) {
  const own = places.filter((place) => place.path === path)
  const chosen = lines?.choice?.path === path ? linesOf(lines.choice) : null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside.
    <section aria-label={`File: ${path}`} tabIndex={0} className="overflow-x-auto">
      <ol className="code-lines marked-lines w-max min-w-full bg-sheet py-3 text-[0.82rem]">
        {code.map((html, at) => {
          const line = at + 1
          const found = own.filter(({ from, to }) => from <= line && line <= to)
          const isChosen = chosen !== null && chosen.from <= line && line <= chosen.to
          const [first] = found
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number, and nothing else
              key={at}
              id={lineId(path, line)}
              className={classNames('code-line', first && 'line-found', isChosen && 'line-chosen')}
              data-begins={first?.from === line || undefined}
              data-ends={first?.to === line || undefined}
            >
              {lines === null ? null : (
                <button
                  type="button"
                  className="line-button"
                  tabIndex={line === (lines.choice?.path === path ? lines.choice.head : 1) ? 0 : -1}
                  aria-pressed={isChosen}
                  aria-label={`Line ${line}${found.length > 0 ? `, in finding ${found.map(({ number }) => number).join(' and ')}` : ''}`}
                  onClick={(event) => lines.choose(path, line, event.shiftKey)}
                  onKeyDown={(event) => lines.onKeyDown(event, path, line, code.length)}
                />
              )}
              <Markup as="code" html={html} className="text-[1em]" />
              {first?.from === line ? (
                <span aria-hidden="true" className="line-number-of-finding">
                  {found.map(({ number }) => number).join(' ')}
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
