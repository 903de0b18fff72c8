export interface Entry {
  readonly name: string
  readonly amount: string
}

export interface Total {
  readonly name: string
  readonly total: string
}

const CENTS_PER_UNIT = 100

export function parseCents(text: string): number {
  const match = text.trim().match(/^(-?)(\d+)(?:\.(\d)(\d)?)?$/)
  if (!match) {
    throw new Error(`expected an amount such as 12.50 but got "${text}"`)
  }
  const [, sign, units, tenths = '0', hundredths = '0'] = match
  const cents = Number(units) * CENTS_PER_UNIT + Number(tenths + hundredths)
  return sign === '-' && cents !== 0 ? -cents : cents
}

export function formatCents(cents: number): string {
  const size = Math.abs(cents)
  const hundredths = size % CENTS_PER_UNIT
  const units = (size - hundredths) / CENTS_PER_UNIT
  return `${cents < 0 ? '-' : ''}${units}.${String(hundredths).padStart(2, '0')}`
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) {
    throw new RangeError(`total is ${total}, expected whole cents`)
  }
  const weightSum = sumWeights(weights)
  const shares: number[] = []
  const fractions: number[] = []
  let leftover = total
  for (const weight of weights) {
    const exact = (total * weight) / weightSum
    const share = Math.floor(exact)
    shares.push(share)
    fractions.push(exact - share)
    leftover -= share
  }

  const largestFirst = [...fractions.keys()].sort((a, b) => fractions[b] - fractions[a])
  for (const index of largestFirst.slice(0, leftover)) {
    shares[index]++
  }
  return shares
}

function sumWeights(weights: readonly number[]): number {
  let sum = 0
  for (const weight of weights) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`weight is ${weight}, expected zero or more`)
    }
    sum += weight
  }
  if (sum === 0) {
    throw new RangeError('all weights are zero')
  }
  return sum
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const sums = new Map<string, number>()
  for (const { name, amount } of entries) {
    sums.set(name, (sums.get(name) ?? 0) + parseCents(amount))
  }
  return Array.from(sums, ([name, sum]) => ({ name, total: formatCents(sum) }))
}
