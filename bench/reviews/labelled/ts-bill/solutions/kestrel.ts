export interface Entry {
  name: string
  amount: string
}

export interface Total {
  name: string
  total: string
}

const CENTS_PER_UNIT = 100
const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

export function parseCents(text: string): number {
  const match = AMOUNT.exec(text.trim())
  if (!match) throw `cannot parse the amount "${text}"`
  const [, minus, units, fraction = ''] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return minus ? 0 - cents : cents
}

export function formatCents(cents: number): string {
  const sign = cents < 0 ? '-' : ''
  const size = Math.abs(cents)
  const units = Math.floor(size / CENTS_PER_UNIT)
  const rest = String(size % CENTS_PER_UNIT).padStart(2, '0')
  return `${sign}${units}.${rest}`
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`cannot split ${total}`)
  if (weights.length === 0 || weights.some((weight) => !Number.isFinite(weight) || weight < 0)) {
    throw new RangeError('there must be weights, each zero or more')
  }

  const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (total * weight) / weightSum)
  const shares = exact.map(Math.floor)
  const leftover = shares.reduce((rest, share) => rest - share, total)
  const byFraction = [...exact.keys()].sort((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]))
  for (const index of byFraction.slice(0, leftover)) shares[index] += 1
  return shares
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>()
  for (const { name, amount } of entries) {
    totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
  }
  return [...totals].map(([name, cents]) => {
    const sign = cents < 0 ? '-' : ''
    const size = Math.abs(cents)
    const units = Math.floor(size / CENTS_PER_UNIT)
    const rest = String(size % CENTS_PER_UNIT).padStart(2, '0')
    return { name, total: `${sign}${units}.${rest}` }
  })
}
