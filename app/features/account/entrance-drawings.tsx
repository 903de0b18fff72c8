/** What the entrance pages open, 240 × 176 units each. */

/** A plan of the hall: two walls, a door ajar, the way in. */
export function DoorPlan() {
  return (
    <>
      <path className="pen pen-bold" d="M24 26h192v56M216 130v20H24V26" />
      <path className="pen pen-bold" d="M210 82h12M210 130h12" />
      <path className="pen" d="M216 130H168M168 130a48 48 0 0 1 48-48" />
      <path className="pen" d="M60 56h64v36H60z" />
      <path className="pen pen-quiet" d="M66 62h52M66 68h38M66 74h46" />
      <circle cx="92" cy="106" r="7" className="pen" />
      <path className="pen pen-copper pen-dashed" d="M234 106h-38c-24 0-40 0-66 0" />
      <path className="pen pen-copper" d="M136 101l-7 5 7 5" />
      <path className="pen pen-quiet" d="M24 164h192M24 160v8M216 160v8" />
      <text className="lettering" x="92" y="46" textAnchor="middle">
        your table
      </text>
    </>
  )
}

const longestLabel = 26

/** The first lines of a new room: inked walls, the rest still dashed. It is measured for what the person brings along. */
export function NewTable({ passion }: { passion: string }) {
  const letters = Array.from(passion)
  const label = letters.length > longestLabel ? `${letters.slice(0, longestLabel).join('')}…` : passion
  return (
    <>
      <path className="pen pen-quiet pen-dashed" d="M20 24h200v112H20z" />
      <path className="pen pen-bold" d="M20 96V24h96" />
      <path className="pen" d="M64 60h92v54H64z" />
      <path className="pen pen-quiet" d="M74 70h60v34H74z" />
      <path className="pen pen-copper" d="M80 98c8-20 14-24 20-14s14 6 26-10" />
      <path className="pen" d="M126 74l18-26 6 4-18 26-8 5z" />
      <path className="pen pen-quiet" d="M20 152h200M20 148v8M220 148v8" />
      <text className="lettering" x="120" y="166" textAnchor="middle">
        {label === '' ? 'room to grow' : `room for ${label}`}
      </text>
      <circle cx="110" cy="128" r="7" className="pen pen-dashed" />
    </>
  )
}

/** A key in elevation, its bit measured. */
export function KeyElevation() {
  return (
    <>
      <circle cx="62" cy="76" r="34" className="pen pen-bold" />
      <circle cx="62" cy="76" r="20" className="pen" />
      <path className="pen pen-bold" d="M95 68h113v16h-10v22h-12V94h-8v12h-12V84H95" />
      <path className="pen pen-quiet pen-dashed" d="M14 76h212M62 30v92" />
      <path className="pen pen-copper" d="M166 126h32M166 121v10M198 121v10" />
      <text className="lettering" x="182" y="144" textAnchor="middle">
        cut anew
      </text>
      <path className="pen pen-quiet" d="M28 152h180M28 148v8M208 148v8" />
    </>
  )
}

/** A folded letter and its seal. */
export function SealedLetter() {
  return (
    <>
      <path className="pen pen-bold" d="M36 38h168v104H36z" />
      <path className="pen" d="M36 38l84 62 84-62" />
      <path className="pen pen-quiet pen-dashed" d="M36 142l62-58M204 142l-62-58" />
      <circle cx="120" cy="98" r="17" className="pen pen-copper ink-sheet" />
      <path className="pen pen-copper" d="M112 98l6 6 11-13" />
      <path className="pen pen-quiet" d="M36 158h168M36 154v8M204 154v8" />
    </>
  )
}
