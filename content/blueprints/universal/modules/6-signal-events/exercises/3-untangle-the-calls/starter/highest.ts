import type { {ENTITY|pascal} } from './events'

export class Highest {
  entry: {ENTITY|pascal} | undefined
}
