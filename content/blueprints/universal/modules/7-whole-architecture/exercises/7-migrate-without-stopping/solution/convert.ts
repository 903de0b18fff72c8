/** Works on the digits. A multiplication by 100 would turn "0.29" into 28.999999999999996. */
export function toHundredths(text: string): number | undefined {
  const [, whole, decimals = ''] = /^([0-9]{1,14})(?:\.([0-9]{1,2}))?$/.exec(text) ?? []
  if (whole === undefined) return undefined
  const hundredths = Number(whole + decimals.padEnd(2, '0'))
  return Number.isSafeInteger(hundredths) ? hundredths : undefined
}

export function toText(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
