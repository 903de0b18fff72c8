export interface {ENTITY|pascal} {
  readonly id: string
  readonly {METRIC|camel}: number
}

/** The name is agreed on. Nobody tells it yet. */
export interface Happened {
  readonly type: '{ACTOR|slug}.{ACTION|past|slug}'
  readonly id: string
  readonly {METRIC|camel}: number
  readonly by: string
}

export type Reaction = (event: Happened) => void
