export interface Line {
  sku: string;
  quantity: number;
}

export class Inventory {
  private readonly onHand = new Map<string, number>();
  private readonly orders = new Map<string, Map<string, number>>();

  receive(sku: string, quantity: number): void {
    requirePositive(quantity);
    this.onHand.set(sku, (this.onHand.get(sku) ?? 0) + quantity);
  }

  available(sku: string): number {
    let reserved = 0;
    for (const order of this.orders.values()) {
      reserved += order.get(sku) ?? 0;
    }
    return (this.onHand.get(sku) ?? 0) - reserved;
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order ${orderId} is already there`);
    }
    const order = new Map<string, number>();
    for (const { sku, quantity } of lines) {
      requirePositive(quantity);
      order.set(sku, (order.get(sku) ?? 0) + quantity);
    }
    for (const [sku, quantity] of order) {
      if (this.available(sku) < quantity) {
        throw new Error(`sku ${sku} is short: order ${orderId} needs ${quantity}`);
      }
    }
    this.orders.set(orderId, order);
  }

  linesOf(orderId: string): Line[] {
    const order = this.orders.get(orderId);
    return order ? Array.from(order, ([sku, quantity]) => ({ sku, quantity })) : [];
  }

  release(orderId: string): boolean {
    return this.orders.delete(orderId);
  }

  ship(orderId: string): void {
    const order = this.orders.get(orderId);
    if (!order) {
      throw new Error(`order ${orderId} cannot be shipped: it is not reserved`);
    }
    for (const [sku, quantity] of order) {
      this.onHand.set(sku, (this.onHand.get(sku) ?? 0) - quantity);
    }
    this.orders.delete(orderId);
  }

  lowStock(threshold: number): string[] {
    return [...this.onHand.keys()]
      .map((sku) => ({ sku, available: this.available(sku) }))
      .filter((item) => item.available <= threshold)
      .sort((a, b) => a.available - b.available || (a.sku < b.sku ? -1 : 1))
      .map((item) => item.sku);
  }
}

function requirePositive(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity <= 0) {
    throw new RangeError(`quantity has to be a positive whole number but is ${quantity}`);
  }
}
