import { settings } from './settings'

const lines: string[] = []

export function print(line: string): void {
  lines.push(line.slice(0, settings.width))
}

export function printed(): readonly string[] {
  return lines
}
