export interface Entry {
  name: string
  amount: string
}

export interface Total {
  name: string
  total: string
}

const CENTS = 100

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export const parseCents = (text: string): number => {
  const amount = text.trim()
  if (!/^-?\d+(\.\d{1,2})?$/.test(amount)) throw new Error(`cannot read "${text}" as an amount`)
  const [units, fraction = ''] = amount.replace('-', '').split('.')
  const cents = Number(units + fraction.padEnd(2, '0'))
  return amount.startsWith('-') ? 0 - cents : cents
}

export const formatCents = (cents: number): string => {
  const size = Math.abs(cents)
  const rest = size % CENTS
  const text = `${(size - rest) / CENTS}.${String(rest).padStart(2, '0')}`
  return cents < 0 ? `-${text}` : text
}

const checkedWeightSum = (weights: readonly number[]): number => {
  const bad = weights.find((weight) => !(weight >= 0 && Number.isFinite(weight)))
  if (bad !== undefined) throw new RangeError(`a weight cannot be ${bad}`)
  const weightSum = sum(weights)
  if (weightSum === 0) throw new RangeError('the weights must not all be zero')
  return weightSum
}

export const splitByWeights = (total: number, weights: readonly number[]): number[] => {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`cannot share out ${total} cents`)
  const weightSum = checkedWeightSum(weights)

  const exact = weights.map((weight) => (total * weight) / weightSum)
  const floored = exact.map(Math.floor)
  const leftover = total - sum(floored)
  const lucky = new Set(
    exact
      .map((share, index) => ({ index, lost: share - floored[index] }))
      .sort((a, b) => b.lost - a.lost)
      .slice(0, leftover)
      .map((share) => share.index),
  )
  return floored.map((share, index) => (lucky.has(index) ? share + 1 : share))
}

export const totalsByName = (entries: readonly Entry[]): Total[] => {
  const totals = new Map<string, number>()
  entries.forEach(({ name, amount }) => {
    totals.set(name, (totals.get(name) ?? 0) + parseCents(amount))
  })
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }))
}
