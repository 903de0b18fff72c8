import { useHydrated } from '~/lib/use-hydrated'
import type { Side, usePanes } from './use-panes'

type SplitterProps = { side: Side; label: string; panes: ReturnType<typeof usePanes> }

/** The line between two panes, to be moved by a pointer or by the arrow keys. */
export function Splitter({ side, label, panes: { splitter, bounds } }: SplitterProps) {
  const hydrated = useHydrated()
  if (!hydrated) return <div className="splitter" aria-hidden="true" />
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of the page can't be moved; this is the window splitter of ARIA
    <div
      {...splitter(side)}
      data-splitter={side}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={bounds.narrowest}
      aria-valuemax={bounds.widest}
      aria-valuenow={bounds.usual[side]}
      tabIndex={0}
      title="Drag, or use the arrow keys"
      className="splitter splitter-live"
    />
  )
}
