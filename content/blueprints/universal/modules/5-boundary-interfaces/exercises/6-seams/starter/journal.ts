const lines: string[] = []

export function writeJournal(line: string): void {
  lines.push(line)
}

export function readJournal(): readonly string[] {
  return [...lines]
}
