/** An amount with its unit. */
export class {METRIC|pascal} {
  amount: number
  unit: string

  constructor(amount: number, unit: string) {
    this.amount = amount
    this.unit = unit
  }

  equals(other: {METRIC|pascal}): boolean {
    return this === other
  }

  compareTo(other: {METRIC|pascal}): number {
    return this.amount - other.amount
  }

  get key(): string {
    return `${this.amount}${this.unit}`
  }
}

/** From a lowest to a highest, both included. */
export class {METRIC|pascal}Range {
  lowest: {METRIC|pascal}
  highest: {METRIC|pascal}

  constructor(lowest: {METRIC|pascal}, highest: {METRIC|pascal}) {
    this.lowest = lowest
    this.highest = highest
  }

  contains(amount: {METRIC|pascal}): boolean {
    return amount.compareTo(this.lowest) >= 0 && amount.compareTo(this.highest) <= 0
  }

  widenedTo(amount: {METRIC|pascal}): {METRIC|pascal}Range {
    if (amount.compareTo(this.lowest) < 0) this.lowest = amount
    if (amount.compareTo(this.highest) > 0) this.highest = amount
    return this
  }

  equals(other: {METRIC|pascal}Range): boolean {
    return this.lowest === other.lowest && this.highest === other.highest
  }
}
