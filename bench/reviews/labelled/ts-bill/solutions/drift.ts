export type Entry = { name: string; amount: string }
export type Total = { name: string; total: string }

const CENTS_PER_UNIT = 100
const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

export function parseCents(text: string): number {
  const match = AMOUNT.exec(text.trim())
  if (!match) throw new Error(`"${text}" is no amount of money`)
  const [, minus, units, fraction = '0'] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, '0'))
  return minus ? 0 - cents : cents
}

export function formatCents(cents: number): string {
  const units = Math.trunc(cents / CENTS_PER_UNIT)
  const rest = Math.abs(cents % CENTS_PER_UNIT)
  return `${units}.${String(rest).padStart(2, '0')}`
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`total must be whole cents, not ${total}`)
  const weightSum = sumOfWeights(weights)

  let leftover = total
  const shares = weights.map((weight, index) => {
    const exact = (total * weight) / weightSum
    const cents = Math.floor(exact)
    leftover -= cents
    return { index, cents, lost: exact - cents }
  })
  const rounded = shares.map((share) => share.cents)
  shares.sort((a, b) => b.lost - a.lost)
  for (const { index } of shares.slice(0, leftover)) rounded[index] += 1
  return rounded
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const sums = new Map<string, number>()
  for (const { name, amount } of entries) sums.set(name, (sums.get(name) ?? 0) + parseCents(amount))
  return [...sums].map(([name, cents]) => ({ name, total: formatCents(cents) }))
}

function sumOfWeights(weights: readonly number[]): number {
  let sum = 0
  for (const weight of weights) {
    if (!(weight >= 0) || weight === Infinity) throw new RangeError(`weight ${weight} is not zero or more`)
    sum += weight
  }
  if (sum === 0) throw new RangeError('there is no weight above zero')
  return sum
}
