import { punchesOf, punchTracks } from './punch-code'

const pitch = 9
const hole = 2.6
/** Between the third and the fourth track, where the wheel of a ticker pulls the tape. */
export const feedTrack = 2.5 * pitch

export const tapeHeight = (punchTracks + 1) * pitch

type PunchesProps = {
  kind: string /** It followed from something else, so its holes are only drawn, not punched. */
  followed: boolean
}

/** One column of holes around x = 0, the pattern of its kind. */
export function Punches({ kind, followed }: PunchesProps) {
  return (
    <>
      {punchesOf(kind).map((track) => (
        <circle
          key={track}
          cy={(track + 1) * pitch + (track > 1 ? 0 : -0.5)}
          r={hole}
          className={followed ? 'pen ink-sheet' : 'ink-fill'}
        />
      ))}
    </>
  )
}

/** A cut of the tape with one column on it: stands before a line of the list, and so is the legend of the tape. */
export function PunchedCut({ kind, followed }: PunchesProps) {
  return (
    <svg viewBox={`-9 0 18 ${tapeHeight}`} className="h-9 w-3 shrink-0" aria-hidden="true">
      <path d={`M-8.5 0v${tapeHeight}M8.5 0v${tapeHeight}`} className="pen pen-quiet" />
      <Punches kind={kind} followed={followed} />
    </svg>
  )
}
