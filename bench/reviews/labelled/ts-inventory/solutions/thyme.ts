export type Line = { sku: string; quantity: number }

type Quantities = Map<string, number>

const add = (to: Quantities, sku: string, quantity: number): Quantities => to.set(sku, (to.get(sku) ?? 0) + quantity)

const checkQuantity = (quantity: number): void => {
  if (Number.isInteger(quantity) && quantity > 0) return
  throw new RangeError(`expected a positive whole quantity, got ${quantity}`)
}

export class Inventory {
  readonly #available: Quantities = new Map()
  readonly #reservations = new Map<string, Quantities>()

  receive(sku: string, quantity: number): void {
    checkQuantity(quantity)
    add(this.#available, sku, quantity)
  }

  available(sku: string): number {
    return this.#available.get(sku) ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.#reservations.has(orderId)) throw new Error(`order id ${orderId} is taken`)

    const order: Quantities = new Map()
    for (const { sku, quantity } of lines) {
      checkQuantity(quantity)
      add(order, sku, quantity)
    }
    order.forEach((quantity, sku) => {
      if (quantity > this.available(sku)) throw new Error(`too little of ${sku} for order ${orderId}`)
    })

    order.forEach((quantity, sku) => add(this.#available, sku, -quantity))
    this.#reservations.set(orderId, order)
  }

  linesOf(orderId: string): Line[] {
    const order = this.#reservations.get(orderId)
    return order ? Array.from(order, ([sku, quantity]) => ({ sku, quantity })) : []
  }

  release(orderId: string): boolean {
    const order = this.#reservations.get(orderId)
    if (!order) return false
    order.forEach((quantity, sku) => add(this.#available, sku, quantity))
    this.#reservations.delete(orderId)
    return true
  }

  ship(orderId: string): void {
    const known = this.#reservations.delete(orderId)
    if (!known) throw new Error(`there is no order ${orderId} to ship`)
  }

  lowStock(threshold: number): string[] {
    return Array.from(this.#available, ([sku, available]) => ({ sku, available }))
      .filter((item) => item.available <= threshold)
      .sort((a, b) => a.available - b.available || (a.sku < b.sku ? -1 : 1))
      .map((item) => item.sku)
  }
}
