export interface Line {
  sku: string
  quantity: number
}

export class Inventory {
  private readonly free = new Map<string, number>()
  private readonly orders = new Map<string, Line[]>()

  receive(sku: string, quantity: number): void {
    assertPositive(quantity)
    this.change(sku, quantity)
  }

  available(sku: string): number {
    return this.free.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) throw new Error(`order ${orderId} exists already`)

    const combined = combine(lines)
    for (const { sku, quantity } of combined) {
      if (quantity > this.available(sku)) throw new Error(`not enough ${sku} in stock`)
    }
    for (const { sku, quantity } of combined) this.change(sku, -quantity)
    this.orders.set(orderId, combined)
  }

  linesOf(orderId: string): Line[] {
    return this.orders.get(orderId) ?? []
  }

  release(orderId: string): boolean {
    const lines = this.orders.get(orderId)
    if (!lines) return false
    for (const { sku, quantity } of lines) this.change(sku, quantity)
    this.orders.delete(orderId)
    return true
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) throw new Error(`order ${orderId} does not exist`)
  }

  lowStock(threshold: number): string[] {
    return [...this.free.keys()]
      .filter((sku) => this.available(sku) <= threshold)
      .sort((a, b) => this.available(a) - this.available(b) || (a < b ? -1 : 1))
  }

  private change(sku: string, by: number): void {
    this.free.set(sku, this.available(sku) + by)
  }
}

function combine(lines: readonly Line[]): Line[] {
  const bySku = new Map<string, Line>()
  for (const { sku, quantity } of lines) {
    assertPositive(quantity)
    const line = bySku.get(sku)
    if (line) line.quantity += quantity
    else bySku.set(sku, { sku, quantity })
  }
  return [...bySku.values()]
}

function assertPositive(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity <= 0) throw new RangeError(`bad quantity ${quantity}: must be 1, 2, 3 …`)
}
