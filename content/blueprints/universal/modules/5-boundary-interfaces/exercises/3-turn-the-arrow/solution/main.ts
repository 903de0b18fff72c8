import { makePrinter } from './printer'
import { defaults } from './settings'
import { Monitor } from './monitor'

export interface Program {
  readonly monitor: Monitor
  printed(): readonly string[]
}

/** The one place that knows both the rule and the printer. */
export function start({ limit = defaults.limit }: { readonly limit?: number } = {}): Program {
  const printer = makePrinter(defaults.width)
  return { monitor: new Monitor({ limit, outlet: printer }), printed: printer.printed }
}
