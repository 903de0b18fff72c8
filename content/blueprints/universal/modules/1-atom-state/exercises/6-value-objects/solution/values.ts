/** An amount with its unit. */
export class {METRIC|pascal} {
  readonly amount: number
  readonly unit: string

  constructor(amount: number, unit: string) {
    if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`The {METRIC} cannot be ${amount}`)
    if (unit.trim() === '') throw new RangeError('The {METRIC} needs a unit')
    this.amount = amount + 0 // turns -0 into 0: equal amounts must not differ in anything
    this.unit = unit
    Object.freeze(this)
  }

  equals(other: {METRIC|pascal}): boolean {
    return this.amount === other.amount && this.unit === other.unit
  }

  /** For sorting: negative when this one is less. */
  compareTo(other: {METRIC|pascal}): number {
    if (this.unit !== other.unit) throw new RangeError(`${this.unit} and ${other.unit} cannot be compared`)
    return this.amount - other.amount
  }

  /** No number has a space in it, so the first one always ends the amount. */
  get key(): string {
    return `${this.amount} ${this.unit}`
  }
}

/** From a lowest to a highest, both included. */
export class {METRIC|pascal}Range {
  readonly lowest: {METRIC|pascal}
  readonly highest: {METRIC|pascal}

  constructor(lowest: {METRIC|pascal}, highest: {METRIC|pascal}) {
    if (lowest.compareTo(highest) > 0) throw new RangeError(`${lowest.key} is above ${highest.key}`)
    this.lowest = lowest
    this.highest = highest
    Object.freeze(this)
  }

  contains(amount: {METRIC|pascal}): boolean {
    return amount.compareTo(this.lowest) >= 0 && amount.compareTo(this.highest) <= 0
  }

  widenedTo(amount: {METRIC|pascal}): {METRIC|pascal}Range {
    if (amount.compareTo(this.lowest) < 0) return new {METRIC|pascal}Range(amount, this.highest)
    if (amount.compareTo(this.highest) > 0) return new {METRIC|pascal}Range(this.lowest, amount)
    return this
  }

  equals(other: {METRIC|pascal}Range): boolean {
    return this.lowest.equals(other.lowest) && this.highest.equals(other.highest)
  }
}
