import type { Mutant } from '../../../inspection/contract'

/** What a changed program came to: probes that failed before and pass now, and those that passed and fail now. */
export type Tried = { mutant: Mutant; mended: string[]; changed: string[]; broken: string[] }

export type Fault = {
  path: string
  from: number
  to: number
  /** Probes that it explains. */
  probes: string[]
  /** The change that makes it right, if one does: `<` in place of `<=`. */
  mend: { was: string; text: string } | null
}

const enough = 0.25
const mostFaults = 2
/** How much it says that a place has to do with what is special about the values, and how little that much was taken out. */
const prior = 0.6
const blunt = 0.6

/**
 * Where a fault is, from what small changes do: a change that makes wrong answers right, and no right one wrong, is at the
 * fault; else the place where a change moves only wrong answers. Greedy, until nothing more is explained.
 */
export function locateFaults({
  failing,
  tried,
  kindOf,
  edges,
}: {
  failing: readonly string[]
  tried: readonly Tried[]
  /** What is special about a probe. */
  kindOf: (probe: string) => readonly string[]
  /** Places that answer differently at some edge. */
  edges: readonly { path: string; line: number; kinds: string[] }[]
}): Fault[] {
  const priorOf = ({ path, line }: Mutant, left: readonly string[]): number => {
    const kinds = new Set(
      edges.filter((edge) => edge.path === path && edge.line === line).flatMap((edge) => edge.kinds),
    )
    const fitting = left.filter((name) => kindOf(name).some((kind) => kind !== 'refusal' && kinds.has(kind)))
    const refusing = left.filter((name) => kinds.has('refusal') && kindOf(name).includes('refusal'))
    return left.length === 0 ? 0 : (prior * fitting.length + (prior / 2) * refusing.length) / left.length
  }
  const faults: Fault[] = []
  let left = [...failing]
  while (left.length > 0 && faults.length < mostFaults) {
    const best = bestOf(tried, left, priorOf)
    if (best === null) break
    const { mutant, mended, changed } = best.tried
    const isMended = mended.some((name) => left.includes(name))
    const probes = (isMended ? mended : changed).filter((name) => left.includes(name))
    faults.push({
      path: mutant.path,
      from: mutant.line,
      to: mutant.line,
      probes,
      mend: isMended && best.tried.broken.length === 0 ? { was: mutant.was, text: mutant.text } : null,
    })
    left = left.filter((name) => !probes.includes(name) && !changed.includes(name))
  }
  return faults
}

type Prior = (mutant: Mutant, left: readonly string[]) => number

function bestOf(
  tried: readonly Tried[],
  left: readonly string[],
  priorOf: Prior,
): { tried: Tried; worth: number } | null {
  let best: { tried: Tried; worth: number } | null = null
  for (const one of tried) {
    const own = worthOf(one, left)
    const worth = own === 0 ? 0 : own + priorOf(one.mutant, left)
    if (worth >= enough && (best === null || worth > best.worth)) best = { tried: one, worth }
  }
  return best
}

function worthOf({ mutant, mended, changed, broken }: Tried, left: readonly string[]): number {
  const own = (names: readonly string[]) => names.filter((name) => left.includes(name)).length
  const [right, moved] = [own(mended), own(changed)]
  if (moved === 0) return 0
  // Of those that it touches, how many were wrong; of those that were wrong, how many it touches.
  const suspicion = moved / Math.sqrt(left.length * (moved + broken.length))
  // A constant above everything changes much, and says as little.
  const share = mutant.isBlunt || (right === 0 && /^\d+$/.test(mutant.was)) ? blunt : 1
  return share * (suspicion + (right > 0 ? (2 * right) / (left.length * (1 + broken.length)) : 0))
}
