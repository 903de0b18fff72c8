export interface Entry {
  name: string
  amount: string
}

export interface Total {
  name: string
  total: string
}

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/
const CENTS_PER_UNIT = 100

export function parseCents(text: string): number {
  const match = AMOUNT.exec(text.trim())
  if (!match) throw new Error(`not an amount of money: "${text}"`)
  const [, minus, units, fraction = ''] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return minus && cents > 0 ? -cents : cents
}

export function formatCents(cents: number): string {
  const sign = cents < 0 ? '-' : ''
  const size = Math.abs(cents)
  const units = Math.floor(size / CENTS_PER_UNIT)
  return `${sign}${units}.${String(size % CENTS_PER_UNIT).padStart(2, '0')}`
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  assertSplittable(total, weights)
  const weightSum = sum(weights)
  const exact = weights.map((weight) => (total * weight) / weightSum)
  const shares = exact.map(Math.floor)
  const lost = (index: number) => exact[index] - shares[index]

  const leftover = total - sum(shares)
  const winners = [...shares.keys()].sort((a, b) => lost(b) - lost(a) || a - b).slice(0, leftover)
  for (const index of winners) shares[index] += 1
  return shares
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>()
  for (const { name, amount } of entries) {
    totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
  }
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }))
}

function assertSplittable(total: number, weights: readonly number[]): void {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`cannot split ${total} cents`)
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0)) {
    throw new RangeError('weights must be zero or more')
  }
  if (sum(weights) === 0) throw new RangeError('the weights add up to zero')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
