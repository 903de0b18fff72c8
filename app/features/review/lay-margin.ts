/** A remark at lines of one file; `to` may lie beyond its end. */
export type MarginPlace = { remark: number; from: number; to: number }

/** Along which lines of its stretch something is measured. Counted in lines from the stretch's first. */
export type Measure = {
  remark: number
  /** Two that overlap stand side by side. */
  lane: number
  top: number
  /** null: it goes on in the next stretch. */
  bottom: number | null
  /** It starts here, and has its note beside it. */
  begins: boolean
}

/** Lines with the notes that begin at the first of them. Up to `to` the notes are about them, up to `end` nothing new begins. */
export type Stretch = {
  from: number
  to: number
  end: number
  notes: number[]
  measures: Measure[]
  /** What lies far from any remark, and is folded up. */
  fold: { from: number; to: number } | null
}

const mostLanes = 4
/** Lines around what is remarked that stay in sight. */
const context = 8
/** Shorter ones are not worth a fold. */
const shortestFold = 40

/**
 * A file cut where remarks begin, so that each stretch is one row: its lines, and beside them its notes. Then notes need no
 * positions worked out in a browser, and stand right without scripts and at any size of letters.
 */
export function layMargin(lineCount: number, places: readonly MarginPlace[]): Stretch[] {
  const placed = places
    .filter(({ from }) => from >= 1 && from <= lineCount)
    .map(({ remark, from, to }) => ({ remark, from, to: Math.min(Math.max(from, to), lineCount) }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
  const laned = withLanes(placed)
  const starts = [...new Set(placed.map(({ from }) => from))]
  if (lineCount > 0 && starts[0] !== 1) starts.unshift(1)
  return starts.map((from, at) => stretchOf(from, (starts[at + 1] ?? lineCount + 1) - 1, laned, lineCount))
}

type Laned = MarginPlace & { lane: number }

function stretchOf(from: number, end: number, places: readonly Laned[], lineCount: number): Stretch {
  const here = places.filter((place) => place.from <= end && place.to >= from)
  const own = here.filter((place) => place.from === from)
  const covered = Math.max(from - 1, ...here.map(({ to }) => to))
  return {
    from,
    to: Math.min(end, Math.max(from - 1, ...own.map(({ to }) => to))),
    end,
    notes: own.map(({ remark }) => remark),
    measures: here.map(({ remark, lane, from: begin, to }) => ({
      remark,
      lane,
      top: begin === from ? 0 : Math.max(0, begin - from),
      bottom: to > end ? null : to - from + 1,
      begins: begin === from,
    })),
    fold: foldOf({ from: covered + 1, to: end, isFirst: own.length === 0, isLast: end === lineCount }),
  }
}

/** Around code that nobody remarked anything at, nothing needs to stay: but a whole file without remarks is shown. */
function foldOf({ from, to, isFirst, isLast }: { from: number; to: number; isFirst: boolean; isLast: boolean }) {
  if (isFirst && isLast) return null
  const fold = { from: isFirst ? from : from + context, to: isLast ? to : to - context }
  return fold.to - fold.from + 1 >= shortestFold ? fold : null
}

/** The leftmost lane that is free from a place's first line on; where all are taken, the last is shared. */
function withLanes(places: readonly MarginPlace[]): Laned[] {
  const busyUntil: number[] = []
  return places.map((place) => {
    const free = busyUntil.findIndex((until) => until < place.from)
    const lane = Math.min(free < 0 ? busyUntil.length : free, mostLanes - 1)
    busyUntil[lane] = Math.max(busyUntil[lane] ?? 0, place.to)
    return { ...place, lane }
  })
}
