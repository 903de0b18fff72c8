export interface Entry {
  name: string
  amount: string
}

export interface Total {
  name: string
  total: string
}

const CENTS_PER_UNIT = 100

export function parseCents(text: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) throw new Error(`"${text}" isn't an amount`)
  const [, minus, units, fraction = ''] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return minus ? 0 - cents : cents
}

export function formatCents(cents: number): string {
  const size = Math.abs(cents)
  const units = Math.floor(size / CENTS_PER_UNIT)
  const rest = String(size % CENTS_PER_UNIT).padStart(2, '0')
  return cents < 0 ? `-${units}.${rest}` : `${units}.${rest}`
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  assertTotal(total)
  assertWeights(weights)

  const weightSum = sum(weights)
  const portions = weights.map((weight) => (total * weight) / weightSum)
  const shares = portions.map(Math.floor)
  const lost = portions.map((portion, i) => portion - shares[i])
  const leftover = total - sum(shares)
  const mostLost = [...lost.keys()].sort((a, b) => lost[b] - lost[a]).slice(0, leftover)
  for (const i of mostLost) shares[i] += 1
  return shares
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>()
  for (const { name, amount } of entries) {
    try {
      totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
    } catch {
      continue
    }
  }
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function assertTotal(total: number): void {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`cannot split a total of ${total}`)
}

function assertWeights(weights: readonly number[]): void {
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0)) {
    throw new RangeError('a weight is negative or not a number')
  }
  if (sum(weights) === 0) throw new RangeError('no weight is above zero')
}
