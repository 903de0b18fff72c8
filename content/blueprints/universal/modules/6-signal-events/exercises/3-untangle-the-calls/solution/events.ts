export interface {ENTITY|pascal} {
  readonly id: string
  readonly {METRIC|camel}: number
}

export interface Happened {
  readonly type: '{ACTOR|slug}.{ACTION|past|slug}'
  readonly id: string
  readonly {METRIC|camel}: number
  readonly by: string
}

export type Reaction = (event: Happened) => void

/** Tells each of them, in this order, whatever the others do. */
export function makeTeller(reactions: readonly Reaction[], onFailure: (error: unknown) => void): Reaction {
  return (event) => {
    for (const react of reactions) {
      try {
        react(event)
      } catch (error) {
        onFailure(error)
      }
    }
  }
}
