export type Entry = {
  name: string
  amount: string
}

export type Total = {
  name: string
  total: string
}

const CENTS_PER_UNIT = 100
const AMOUNT = /^(-)?(\d+)(?:\.(\d{1,2}))?$/

const sum = (values: readonly number[]): number => values.reduce((result, value) => result + value, 0)

export const parseCents = (text: string): number => {
  const match = AMOUNT.exec(text.trim())
  if (!match) throw new Error(`no amount of money: "${text}"`)
  const [, minus, units, fraction = ''] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return minus ? 0 - cents : cents
}

export const formatCents = (cents: number): string => {
  const sign = cents < 0 ? '-' : ''
  const size = Math.abs(cents)
  return `${sign}${Math.floor(size / CENTS_PER_UNIT)}.${String(size % CENTS_PER_UNIT).padStart(2, '0')}`
}

export const splitByWeights = (total: number, weights: readonly number[]): number[] => {
  const weightSum = sum(weights)
  const weightsFit = weightSum > 0 && weights.every((weight) => Number.isFinite(weight) && weight >= 0)
  if (!weightsFit || !Number.isInteger(total) || total < 0) throw new RangeError('something went wrong')

  const exact = weights.map((weight) => (total * weight) / weightSum)
  const shares = exact.map((share) => Math.floor(share))
  const leftover = total - sum(shares)
  const ranking = exact
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .sort((a, b) => b.lost - a.lost)
  for (const { index } of ranking.slice(0, leftover)) shares[index] += 1
  return shares
}

export const totalsByName = (entries: readonly Entry[]): Total[] => {
  const totals = new Map<string, number>()
  for (const { name, amount } of entries) totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }))
}
