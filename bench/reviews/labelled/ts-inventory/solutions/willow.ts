export interface Line {
  sku: string;
  quantity: number;
}

interface Stock {
  onHand: number;
  reserved: number;
}

export class Inventory {
  private readonly stock = new Map<string, Stock>();
  private readonly orders = new Map<string, Line[]>();

  receive(sku: string, quantity: number): void {
    requireQuantity(quantity);
    this.stockOf(sku).onHand += quantity;
  }

  available(sku: string): number {
    const item = this.stock.get(sku);
    return item ? item.onHand - item.reserved : 0;
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order "${orderId}" is already reserved`);
    }
    const merged = mergeLines(lines);
    const short = merged.find((line) => line.quantity > this.available(line.sku));
    if (short) {
      throw new Error(`only ${this.available(short.sku)} of "${short.sku}" available, ${short.quantity} wanted`);
    }
    for (const { sku, quantity } of merged) {
      this.stockOf(sku).reserved += quantity;
    }
    this.orders.set(orderId, merged);
  }

  linesOf(orderId: string): Line[] {
    return (this.orders.get(orderId) ?? []).map((line) => ({ ...line }));
  }

  release(orderId: string): boolean {
    const lines = this.orders.get(orderId);
    if (!lines) {
      return false;
    }
    for (const { sku, quantity } of lines) {
      this.stockOf(sku).reserved -= quantity;
    }
    return this.orders.delete(orderId);
  }

  ship(orderId: string): void {
    const lines = this.orders.get(orderId);
    if (!lines) {
      throw new Error(`order "${orderId}" is not reserved`);
    }
    for (const { sku, quantity } of lines) {
      const item = this.stockOf(sku);
      item.onHand -= quantity;
      item.reserved -= quantity;
    }
    this.orders.delete(orderId);
  }

  lowStock(threshold: number): string[] {
    return [...this.stock.keys()]
      .filter((sku) => this.available(sku) <= threshold)
      .sort((a, b) => this.available(a) - this.available(b) || (a < b ? -1 : 1));
  }

  private stockOf(sku: string): Stock {
    let item = this.stock.get(sku);
    if (!item) {
      item = { onHand: 0, reserved: 0 };
      this.stock.set(sku, item);
    }
    return item;
  }
}

function mergeLines(lines: readonly Line[]): Line[] {
  const quantities = new Map<string, number>();
  for (const { sku, quantity } of lines) {
    requireQuantity(quantity);
    quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  }
  return Array.from(quantities, ([sku, quantity]) => ({ sku, quantity }));
}

function requireQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 1) {
    throw new RangeError(`quantity must be a positive whole number, got ${quantity}`);
  }
}
