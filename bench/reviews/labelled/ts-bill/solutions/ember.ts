export interface Entry {
  name: string
  amount: string
}

export interface Total {
  name: string
  total: string
}

const CENTS_PER_UNIT = 100

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

export function parseCents(text: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) throw new Error(`"${text}" cannot be read as money`)
  const [, minus, units, fraction = ''] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return cents * (1 - 2 * +!!minus) + 0
}

export function formatCents(cents: number): string {
  const size = Math.abs(cents)
  const units = Math.floor(size / CENTS_PER_UNIT)
  const rest = String(size % CENTS_PER_UNIT).padStart(2, '0')
  return `${cents < 0 ? '-' : ''}${units}.${rest}`
}

function requireValid(total: number, weights: readonly number[]): void {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`total ${total} is not a whole number from zero up`)
  const bad = weights.find((weight) => !Number.isFinite(weight) || weight < 0)
  if (bad !== undefined) throw new RangeError(`weight ${bad} is not zero or more`)
  if (sum(weights) === 0) throw new RangeError('no weight is above zero')
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  requireValid(total, weights)
  const weightSum = sum(weights)
  const exact = weights.map((weight) => (total * weight) / weightSum)
  const shares = exact.map(Math.floor)
  const leftover = total - sum(shares)
  const byLoss = [...exact.keys()].sort((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]))
  for (const index of byLoss.slice(0, leftover)) shares[index] += 1
  return shares
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>()
  for (const { name, amount } of entries) {
    totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
  }
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }))
}
