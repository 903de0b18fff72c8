export interface Line {
  sku: string
  quantity: number
}

export class Inventory {
  readonly #free = new Map<string, number>()
  readonly #orders = new Map<string, Map<string, number>>()

  receive(sku: string, quantity: number): void {
    assertQuantity(quantity)
    this.#add(sku, quantity)
  }

  available(sku: string): number {
    return this.#free.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.#orders.has(orderId)) throw new Error(`order ${orderId} is already reserved`)
    const wanted = sumBySku(lines)
    for (const [sku, quantity] of wanted) {
      if (this.available(sku) < quantity) throw new Error(`not enough of ${sku}: ${quantity} wanted`)
    }
    for (const [sku, quantity] of wanted) this.#add(sku, -quantity)
    this.#orders.set(orderId, wanted)
  }

  linesOf(orderId: string): Line[] {
    return Array.from(this.#orders.get(orderId) ?? [], ([sku, quantity]) => ({ sku, quantity }))
  }

  release(orderId: string): boolean {
    for (const { sku, quantity } of this.linesOf(orderId)) this.#add(sku, quantity)
    return this.#orders.delete(orderId)
  }

  ship(orderId: string): void {
    if (!this.#orders.delete(orderId)) throw new Error(`order ${orderId} is not reserved`)
  }

  lowStock(threshold: number): string[] {
    return [...this.#free]
      .filter(([, free]) => free <= threshold)
      .sort(([skuA, a], [skuB, b]) => a - b || (skuA < skuB ? -1 : 1))
      .map(([sku]) => sku)
  }

  #add(sku: string, quantity: number): void {
    this.#free.set(sku, this.available(sku) + quantity)
  }
}

function sumBySku(lines: readonly Line[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    assertQuantity(quantity)
    sums.set(sku, (sums.get(sku) ?? 0) + quantity)
  }
  return sums
}

function assertQuantity(quantity: number): void {
  if (!Number.isSafeInteger(quantity) || quantity <= 0) {
    throw new RangeError(`a quantity must be a positive whole number, not ${quantity}`)
  }
}
