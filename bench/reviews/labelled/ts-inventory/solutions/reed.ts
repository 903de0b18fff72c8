export type Line = {
  sku: string
  quantity: number
}

export class Inventory {
  private readonly free = new Map<string, number>()
  private readonly orders = new Map<string, Map<string, number>>()

  receive(sku: string, quantity: number): void {
    if (!Number.isInteger(quantity) || quantity <= 0) {
      throw new RangeError(`quantity must be a positive whole number, got ${quantity}`)
    }
    this.change(sku, quantity)
  }

  available(sku: string): number {
    return this.free.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order ${orderId} is already reserved`)
    }

    const wanted = new Map<string, number>()
    for (const { sku, quantity } of lines) {
      if (!Number.isInteger(quantity) || quantity <= 0) {
        throw new RangeError(`quantity must be a positive whole number, got ${quantity}`)
      }
      wanted.set(sku, (wanted.get(sku) ?? 0) + quantity)
    }
    for (const [sku, quantity] of wanted) {
      if (quantity > this.available(sku)) {
        throw new Error(`there is too little ${sku} for order ${orderId}`)
      }
    }

    for (const [sku, quantity] of wanted) {
      this.change(sku, -quantity)
    }
    this.orders.set(orderId, wanted)
  }

  linesOf(orderId: string): Line[] {
    const order = this.orders.get(orderId)
    if (!order) return []
    return [...order].map(([sku, quantity]) => ({ sku, quantity }))
  }

  release(orderId: string): boolean {
    for (const { sku, quantity } of this.linesOf(orderId)) {
      this.change(sku, quantity)
    }
    return this.orders.delete(orderId)
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) {
      throw new Error(`order ${orderId} isn't reserved`)
    }
  }

  lowStock(threshold: number): string[] {
    return [...this.free]
      .filter(([, free]) => free <= threshold)
      .sort(([skuA, a], [skuB, b]) => a - b || (skuA < skuB ? -1 : 1))
      .map(([sku]) => sku)
  }

  private change(sku: string, by: number): void {
    this.free.set(sku, this.available(sku) + by)
  }
}
