export interface Line {
  sku: string
  quantity: number
}

export class Inventory {
  readonly #free = new Map<string, number>()
  readonly #orders = new Map<string, Line[]>()

  receive(sku: string, quantity: number): void {
    assertQuantity(quantity)
    this.#move([{ sku, quantity }], true)
  }

  available(sku: string): number {
    return this.#free.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.#orders.has(orderId)) throw new Error(`order ${orderId} was reserved earlier`)

    const order = sumLines(lines)
    const short = order.find((line) => line.quantity > this.available(line.sku))
    if (short) throw new Error(`too little of ${short.sku}: ${short.quantity} wanted`)

    this.#move(order, false)
    this.#orders.set(orderId, order)
  }

  linesOf(orderId: string): Line[] {
    return (this.#orders.get(orderId) ?? []).map((line) => ({ ...line }))
  }

  release(orderId: string): boolean {
    this.#move(this.#orders.get(orderId) ?? [], true)
    return this.#orders.delete(orderId)
  }

  ship(orderId: string): void {
    if (!this.#orders.delete(orderId)) throw new Error(`order ${orderId} is not known`)
  }

  lowStock(threshold: number): string[] {
    return [...this.#free.entries()]
      .filter(([, free]) => free <= threshold)
      .sort(([skuA, a], [skuB, b]) => a - b || (skuA < skuB ? -1 : 1))
      .map(([sku]) => sku)
  }

  #move(lines: readonly Line[], incoming: boolean): void {
    for (const { sku, quantity } of lines) {
      this.#free.set(sku, this.available(sku) + (incoming ? quantity : -quantity))
    }
  }
}

function sumLines(lines: readonly Line[]): Line[] {
  const sums = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    assertQuantity(quantity)
    sums.set(sku, (sums.get(sku) ?? 0) + quantity)
  }
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }))
}

function assertQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity <= 0) {
    throw new RangeError(`quantity must be a positive whole number, not ${quantity}`)
  }
}
