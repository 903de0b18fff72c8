import type { Signal } from './signal'

/** The {METRIC} of {ENTITY|a} is another one now. */
export interface Changed {
  readonly type: '{METRIC|slug}.changed'
  readonly id: string
  readonly from: number
  readonly to: number
  /** Counts the changes of one {ENTITY}: 2 for the first. */
  readonly version: number
}

export class Register {
  constructor(signal: Signal<Changed>) {
    throw new Error('The register is not built yet.')
  }

  add(id: string, {METRIC|camel}: number): void {
    throw new Error('Nothing can be added yet.')
  }

  current(id: string): number | undefined {
    throw new Error('Nothing can be read yet.')
  }

  change(id: string, to: number): void {
    throw new Error('Nothing can be changed yet.')
  }
}
