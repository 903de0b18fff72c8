import type { ReasonKind } from '../contract'

/**
 * Thrown through an interpreter from the host's side of it. Python can't catch it, and neither interpreter that it went
 * through can be used again.
 */
export class Stop extends Error {
  constructor(
    readonly kind: ReasonKind,
    text: string,
  ) {
    super(text)
  }
}
