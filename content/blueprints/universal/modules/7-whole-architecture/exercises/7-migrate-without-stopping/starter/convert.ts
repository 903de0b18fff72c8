export function toHundredths(text: string): number | undefined {
  return Number.parseFloat(text) * 100 || 0
}

export function toText(hundredths: number): string {
  return `${hundredths / 100}`
}
