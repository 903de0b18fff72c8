import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { recall, remember } from './browser-memory'

export type Side = 'brief' | 'results'

const slot = 'guildhall-panes'
const narrowest = 18
const widest = 45
const usual = { brief: 27, results: 31 }

/** How wide the outer panes are, in percent; the code has the rest. It is a matter of taste, so this browser remembers it. */
export function usePanes() {
  const frame = useRef<HTMLDivElement>(null)
  const widths = useRef({ ...usual })
  const set = (side: Side, percent: number, isKept: boolean) => {
    const width = Math.round(Math.min(widest, Math.max(narrowest, percent)) * 10) / 10
    widths.current[side] = width
    frame.current?.style.setProperty(`--${side}-width`, `${width}%`)
    const handle = frame.current?.querySelector(`[data-splitter="${side}"]`)
    handle?.setAttribute('aria-valuenow', String(Math.round(width)))
    if (isKept) remember(slot, widths.current)
  }
  const setLatest = useRef(set)
  setLatest.current = set
  useEffect(() => {
    const kept = readWidths(recall(slot))
    for (const side of ['brief', 'results'] as const) setLatest.current(side, kept[side], false)
  }, [])
  const splitter = (side: Side) => ({
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      event.currentTarget.setPointerCapture(event.pointerId)
      event.preventDefault()
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      const box = frame.current?.getBoundingClientRect()
      if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
      const from = side === 'brief' ? event.clientX - box.left : box.right - event.clientX
      set(side, (from / box.width) * 100, false)
    },
    onPointerUp: () => set(side, widths.current[side], true),
    onDoubleClick: () => set(side, usual[side], true),
    onKeyDown(event: KeyboardEvent) {
      const outward = side === 'brief' ? 'ArrowRight' : 'ArrowLeft'
      const inward = side === 'brief' ? 'ArrowLeft' : 'ArrowRight'
      const to: Record<string, number> = {
        [outward]: widths.current[side] + 2,
        [inward]: widths.current[side] - 2,
        Home: narrowest,
        End: widest,
        Enter: usual[side],
      }
      const percent = to[event.key]
      if (percent === undefined) return
      event.preventDefault()
      set(side, percent, true)
    },
  })
  return { frame, splitter, bounds: { narrowest, widest, usual } }
}

function readWidths(text: string | null): Record<Side, number> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    const own = typeof value === 'object' && value !== null ? { ...usual, ...value } : usual
    return { brief: Number(own.brief) || usual.brief, results: Number(own.results) || usual.results }
  } catch {
    return usual
  }
}
