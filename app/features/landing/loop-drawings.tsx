/** Five drawings, 220 × 150 units each, on one ground line at y = 126 that runs from each into the next. */

function Ground() {
  return <path className="pen" d="M0 126h220" />
}

/** A page with three holes, and the dividers that set it out. */
export function TemplateDrawing() {
  return (
    <>
      <Ground />
      <path className="pen ink-sheet" d="M44 126V30h84v96" />
      <path className="pen pen-quiet" d="M56 46h26M56 62h12M112 62h6M56 78h60M56 94h22M56 110h40" />
      <path className="pen pen-dashed" d="M86 40h32v11H86zM72 56h36v11H72zM82 88h28v11H82z" />
      <circle cx="168" cy="30" r="5" className="pen" />
      <path className="pen" d="M165 34l-19 92M171 34l19 92M168 25v-9" />
      <path className="pen pen-copper" d="M150 106a48 48 0 0 0 36 0" />
    </>
  )
}

/** The same page: the holes are words now. */
export function HydratedDrawing() {
  return (
    <>
      <Ground />
      <path className="pen ink-sheet" d="M68 126V30h84v96" />
      <path className="pen pen-quiet" d="M80 46h26M80 62h12M136 62h6M80 78h60M80 94h22M80 110h40" />
      <path className="pen pen-copper pen-bold" d="M112 46h28M98 62h32M108 94h24" />
      <path className="pen pen-copper" d="M112 51v4h28v-4M98 67v4h32v-4M108 99v4h24v-4" />
      <path className="pen pen-quiet" d="M20 46h34M20 62h34M20 94h34" strokeDasharray="2 3" />
      <path className="pen pen-quiet" d="M50 43l4 3-4 3M50 59l4 3-4 3M50 91l4 3-4 3" />
    </>
  )
}

const passedAt = [28, 40, 52, 76, 88, 100, 112]

/** Code, and one mark for each test that ran. */
export function ProofDrawing() {
  return (
    <>
      <Ground />
      <path className="pen ink-sheet" d="M28 28h116v74H28zM74 102v24M98 102v24" />
      <path className="pen pen-quiet" d="M40 42h30M48 54h52M48 66h38M48 78h60M40 90h10" />
      <path className="pen" d="M172 20v106" />
      {passedAt.map((y) => (
        <circle key={y} cx="172" cy={y} r="4" className="ink-moss" />
      ))}
      <rect x="168" y="60" width="8" height="8" className="fill-brick" />
      <path className="pen pen-quiet" d="M182 64h24" />
      <path className="pen pen-brick" d="M190 58h12M190 70h8" />
    </>
  )
}

/** A remark that measures the lines it speaks of, and the four axes of the verdict. */
export function ReviewDrawing() {
  return (
    <>
      <Ground />
      <path className="pen ink-sheet" d="M22 24h88v102H22z" />
      <path className="pen pen-quiet" d="M34 38h36M42 50h52M42 62h44M42 74h56M42 86h30M34 98h14M34 112h44" />
      <path className="pen pen-copper" d="M104 46h18M104 78h18M117 46v32M114 49l6-6M114 81l6-6M117 62h14" />
      <path className="pen" d="M138 58h60M138 66h42" />
      <path className="pen pen-quiet" d="M172 74v48M144 98h56M172 78l24 20-24 20-24-20zM172 88l12 10-12 10-12-10z" />
      <path className="pen pen-bold" d="M172 80l22 18-22 12-15-12z" />
    </>
  )
}

/** A stone skipping over water: each return of a card is further off than the one before. */
export function MemoryDrawing() {
  return (
    <>
      <Ground />
      <path className="pen pen-copper" d="M12 126c2-22 14-22 16 0c4-38 28-38 32 0c6-58 46-58 52 0c8-84 78-84 86 0" />
      <path className="pen" d="M12 126v8M28 126v8M60 126v8M112 126v8M198 126v8" />
      <circle cx="198" cy="126" r="3.5" className="ink-copper" />
      <path className="pen pen-quiet" d="M186 138h24M192 143h12" />
      <text className="lettering" x="20" y="146" textAnchor="middle">
        1
      </text>
      <text className="lettering" x="44" y="146" textAnchor="middle">
        3
      </text>
      <text className="lettering" x="86" y="146" textAnchor="middle">
        8
      </text>
      <text className="lettering" x="152" y="146" textAnchor="middle">
        21 days
      </text>
    </>
  )
}
