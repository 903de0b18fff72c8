/** FNV-1a, 32 bits: the same words always give the same seal. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}

function point(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI
  return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`
}

/** Every `stride`-th of `corners` points on a circle, joined: a regular polygon, or a star when the stride is over one. */
function star(radius: number, corners: number, stride: number, turn: number): string {
  return Array.from({ length: corners }, (_, step) => point(radius, ((step * stride) % corners) / corners + turn)).join(
    ' ',
  )
}

export type Seal = { star: string; core: string; ticks: number; coreRadius: number }

/** Corners 5–11, with a stride that is coprime to them, so that the star closes in one stroke. */
const stars = [
  [5, 2],
  [7, 2],
  [7, 3],
  [8, 3],
  [9, 2],
  [9, 4],
  [10, 3],
  [11, 4],
  [11, 5],
] as const

/** The drawing inside a seal, from its seed alone. Units: the seal's viewBox, −60 … 60. */
export function drawSeal(seed: string): Seal {
  const bits = hash(seed)
  const [corners, stride] = stars[bits % stars.length] ?? stars[0]
  const sides = 3 + ((bits >>> 8) % 4)
  const turn = ((bits >>> 16) % 12) / 12 / sides
  return {
    star: star(29, corners, stride, 0),
    core: star(11, sides, 1, turn),
    coreRadius: 5 + ((bits >>> 24) % 3),
    ticks: 48 + 12 * ((bits >>> 20) % 3),
  }
}
