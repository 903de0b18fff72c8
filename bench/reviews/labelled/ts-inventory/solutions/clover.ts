export interface Line {
  sku: string
  quantity: number
}

type Counts = Map<string, number>

function checkQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 1) {
    throw new RangeError(`quantity must be a whole number above zero, not ${quantity}`)
  }
}

function increase(counts: Counts, sku: string, by: number): void {
  counts.set(sku, (counts.get(sku) ?? 0) + by)
}

export class Inventory {
  readonly #free: Counts = new Map()
  readonly #orders = new Map<string, Counts>()

  receive(sku: string, quantity: number): void {
    checkQuantity(quantity)
    increase(this.#free, sku, quantity)
  }

  available(sku: string): number {
    return this.#free.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.#orders.has(orderId)) throw new Error(`order ${orderId} is reserved already`)

    for (const { sku, quantity } of lines) {
      checkQuantity(quantity)
      if (quantity > this.available(sku)) throw new Error(`${sku}: ${quantity} wanted, ${this.available(sku)} available`)
    }

    const order: Counts = new Map()
    for (const { sku, quantity } of lines) {
      increase(this.#free, sku, -quantity)
      increase(order, sku, quantity)
    }
    this.#orders.set(orderId, order)
  }

  linesOf(orderId: string): Line[] {
    const order = this.#orders.get(orderId) ?? new Map<string, number>()
    return Array.from(order, ([sku, quantity]) => ({ sku, quantity }))
  }

  release(orderId: string): boolean {
    const order = this.#orders.get(orderId)
    if (!order) return false
    for (const [sku, quantity] of order) increase(this.#free, sku, quantity)
    return this.#orders.delete(orderId)
  }

  ship(orderId: string): void {
    if (!this.#orders.delete(orderId)) throw new Error(`no reserved order ${orderId}`)
  }

  lowStock(threshold: number): string[] {
    const low = [...this.#free].filter(([, free]) => free <= threshold)
    low.sort(([skuA, freeA], [skuB, freeB]) => freeA - freeB || (skuA < skuB ? -1 : 1))
    return low.map(([sku]) => sku)
  }
}
