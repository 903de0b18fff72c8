/** Small drawings for pages where something is missing, 240 × 176 units each. */

/** A floor plan whose door opens into a room that was never drawn. */
export function MissingRoom() {
  return (
    <>
      <path className="pen pen-bold" d="M20 28h92v42M112 106v42H20V28" />
      <path className="pen pen-bold" d="M108 70h8M108 106h8" />
      <path className="pen" d="M112 70h36M148 70a36 36 0 0 1-36 36" />
      <path className="pen pen-quiet pen-dashed" d="M112 28h108v120H112" />
      <path className="pen pen-quiet" d="M20 162h92M20 158v8M112 158v8" />
      <path className="pen pen-quiet pen-dashed" d="M112 162h108M220 158v8" />
      <text className="lettering" x="66" y="92" textAnchor="middle">
        here
      </text>
      <text className="lettering" x="184" y="92" textAnchor="middle">
        not drawn
      </text>
      <circle cx="66" cy="112" r="3.5" className="ink-copper" />
      <path className="pen pen-copper pen-dashed" d="M70 111c16-4 26-12 40-22" />
    </>
  )
}

/** A door in elevation, shut, with its keyhole drawn out at a larger scale. */
export function ClosedDoor() {
  return (
    <>
      <path className="pen pen-quiet" d="M12 152h216" />
      <path className="pen pen-bold" d="M52 152V26h76v126" />
      <path className="pen" d="M60 152V34h60v118M70 46h40v40H70zM70 98h40v42H70z" />
      <circle cx="114" cy="92" r="3" className="ink-copper" />
      <circle cx="114" cy="92" r="8" className="pen pen-copper" />
      <path className="pen pen-copper" d="M121 88l38-18" />
      <circle cx="186" cy="64" r="30" className="pen pen-copper ink-sheet" />
      <path className="pen" d="M186 50a8 8 0 0 1 4 15l4 17h-16l4-17a8 8 0 0 1 4-15z" />
      <text className="lettering" x="186" y="110" textAnchor="middle">
        detail
      </text>
    </>
  )
}

/** A rule with the break line of a technical drawing through it. */
export function SnappedRule() {
  return (
    <>
      <path className="pen pen-bold" d="M104 64H18v44h82" />
      <path className="pen pen-bold" d="M138 64h84v44h-88" />
      <path
        className="pen"
        d="M30 64v14M42 64v9M54 64v9M66 64v14M78 64v9M90 64v9M150 64v9M162 64v14M174 64v9M186 64v9M198 64v14M210 64v9"
      />
      <path className="pen pen-brick" d="M104 40v24l-10 14 14 12-8 18v28" />
      <path className="pen pen-brick" d="M138 40v24l-10 14 14 12-8 18v28" />
      <path className="pen pen-quiet" d="M18 146h86M18 142v8M104 142v8M138 146h84M138 142v8M222 142v8" />
    </>
  )
}

/** Two poles and a wire that does not reach. */
export function CutWire() {
  return (
    <>
      <path className="pen pen-quiet" d="M10 150h220" />
      <path className="pen pen-bold" d="M40 150V34M200 150V34" />
      <path className="pen" d="M26 46h28M186 46h28M30 46v-6M50 46v-6M190 46v-6M210 46v-6" />
      <path className="pen" d="M50 40c14 22 28 32 46 36M190 40c-12 20-24 28-40 34" />
      <path className="pen pen-copper pen-dashed" d="M96 76c18 3 36 2 54-2" />
      <path className="pen pen-copper" d="M92 68l6 8-4 9M154 66l-5 8 5 9" />
      <path className="pen pen-quiet" d="M96 118h54M96 114v8M150 114v8" />
      <text className="lettering" x="123" y="134" textAnchor="middle">
        gap
      </text>
    </>
  )
}
