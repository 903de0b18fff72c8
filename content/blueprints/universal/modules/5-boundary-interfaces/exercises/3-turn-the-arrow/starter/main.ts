import { printed } from './printer'
import { Monitor } from './monitor'

export interface Program {
  readonly monitor: Monitor
  printed(): readonly string[]
}

export function start(options: { readonly limit?: number } = {}): Program {
  return { monitor: new Monitor(options), printed }
}
