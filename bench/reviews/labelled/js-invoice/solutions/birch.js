const STANDARD_RATE = 20

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0)

const percentOf = (cents, percent) => Math.round((cents * percent) / 100)

const whole = (name, value, min, max = Infinity) => {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new RangeError(`${name}: expected a whole number between ${min} and ${max}, got ${value}`)
}

const readLine = ({ unitCents, quantity = 1, taxPercent = STANDARD_RATE }) => ({
  cents: whole('unitCents', unitCents, 0) * whole('quantity', quantity, 0),
  taxPercent: whole('taxPercent', taxPercent, 0),
})

const addUp = (lines) => {
  const centsByRate = new Map()
  for (const { cents, taxPercent } of lines.map(readLine)) {
    centsByRate.set(taxPercent, cents + (centsByRate.get(taxPercent) ?? 0))
  }
  return centsByRate
}

export const invoiceTotals = (lines, discountPercent = 0) => {
  whole('discountPercent', discountPercent, 0, 100)

  const sums = addUp(lines)
  const rates = [...sums.keys()]
    .sort((a, b) => a - b)
    .map((taxPercent) => {
      const gross = sums.get(taxPercent)
      const net = gross - percentOf(gross, discountPercent)
      return { taxPercent, net, tax: percentOf(net, taxPercent) }
    })

  const net = sumOf(rates.map((rate) => rate.net))
  const tax = sumOf(rates.map((rate) => rate.tax))
  const discount = sumOf([...sums.values()]) - net
  return { net, discount, tax, total: net + tax, rates }
}

export const splitEvenly = (totalCents, people) => {
  whole('people', people, 1)
  const payMore = totalCents % people
  const least = (totalCents - payMore) / people
  return Array.from({ length: people }, (_, person) => (person < payMore ? least + 1 : least))
}

export const formatCents = (cents) => {
  const [, units, decimals] = /^(\d+)(\d\d)$/.exec(String(Math.abs(cents)).padStart(3, '0'))
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${cents < 0 ? '-' : ''}${grouped}.${decimals}`
}
