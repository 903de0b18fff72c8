import type { Outlet } from './monitor'

export interface Printer extends Outlet {
  printed(): readonly string[]
}

export function makePrinter(width: number): Printer {
  const lines: string[] = []
  return {
    append(line) {
      lines.push(line.slice(0, width))
    },
    printed() {
      return [...lines]
    },
  }
}
