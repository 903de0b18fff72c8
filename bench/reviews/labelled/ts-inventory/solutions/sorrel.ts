export interface Line {
  sku: string
  quantity: number
}

interface Item {
  sku: string
  free: number
}

export class Inventory {
  private readonly items: Item[] = []
  private readonly orders = new Map<string, Map<string, number>>()

  receive(sku: string, quantity: number): void {
    assertQuantity(quantity)
    const item = this.find(sku)
    if (item) item.free += quantity
    else this.items.push({ sku, free: quantity })
  }

  available(sku: string): number {
    return this.find(sku)?.free ?? 0
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) throw new Error(`order ${orderId} already reserved`)

    const wanted = new Map<string, number>()
    for (const { sku, quantity } of lines) {
      assertQuantity(quantity)
      wanted.set(sku, (wanted.get(sku) ?? 0) + quantity)
    }
    console.log('reserve', orderId, wanted)
    for (const [sku, quantity] of wanted) {
      if (this.available(sku) < quantity) throw new Error(`${sku} is short of ${quantity}`)
    }
    for (const [sku, quantity] of wanted) this.change(sku, -quantity)
    this.orders.set(orderId, wanted)
  }

  linesOf(orderId: string): Line[] {
    return [...(this.orders.get(orderId) ?? [])].map(([sku, quantity]) => ({ sku, quantity }))
  }

  release(orderId: string): boolean {
    for (const { sku, quantity } of this.linesOf(orderId)) this.change(sku, quantity)
    return this.orders.delete(orderId)
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) throw new Error(`no such order: ${orderId}`)
  }

  lowStock(threshold: number): string[] {
    return this.items
      .filter((item) => item.free < threshold)
      .sort((a, b) => a.free - b.free || (a.sku < b.sku ? -1 : 1))
      .map((item) => item.sku)
  }

  private find(sku: string): Item | undefined {
    return this.items.find((item) => item.sku === sku)
  }

  private change(sku: string, by: number): void {
    const item = this.find(sku)
    if (item) item.free += by
  }
}

function assertQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity <= 0) {
    throw new RangeError(`quantity must be a positive whole number, not ${quantity}`)
  }
}
