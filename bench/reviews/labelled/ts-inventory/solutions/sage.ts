export interface Line {
  sku: string;
  quantity: number;
}

const wanted = new Map<string, number>();

function checkQuantity(quantity: number): void {
  if (!Number.isFinite(quantity) || quantity <= 0 || quantity % 1 != 0) {
    throw new RangeError(`quantity must be positive and whole, got ${quantity}`);
  }
}

function sumUp(lines: readonly Line[]): void {
  wanted.clear();
  for (const { sku, quantity } of lines) {
    checkQuantity(quantity);
    wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  }
}

export class Inventory {
  private readonly free = new Map<string, number>();
  private readonly orders = new Map<string, Line[]>();

  receive(sku: string, quantity: number): void {
    checkQuantity(quantity);
    this.free.set(sku, this.available(sku) + quantity);
  }

  available(sku: string): number {
    return this.free.get(sku) ?? 0;
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order ${orderId} is already reserved`);
    }
    sumUp(lines);
    for (const [sku, quantity] of wanted) {
      if (quantity > this.available(sku)) {
        throw new Error(`not enough of ${sku} for order ${orderId}`);
      }
    }
    for (const [sku, quantity] of wanted) {
      this.free.set(sku, this.available(sku) - quantity);
    }
    this.orders.set(orderId, Array.from(wanted, ([sku, quantity]) => ({ sku, quantity })));
  }

  linesOf(orderId: string): Line[] {
    return (this.orders.get(orderId) ?? []).map((line) => ({ ...line }));
  }

  release(orderId: string): boolean {
    for (const { sku, quantity } of this.linesOf(orderId)) {
      this.free.set(sku, this.available(sku) + quantity);
    }
    return this.orders.delete(orderId);
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) {
      throw new Error(`unknown order ${orderId}`);
    }
  }

  lowStock(threshold: number): string[] {
    return [...this.free]
      .filter(([, free]) => free <= threshold)
      .sort(([skuA, freeA], [skuB, freeB]) => freeA - freeB || (skuA < skuB ? -1 : 1))
      .map(([sku]) => sku);
  }
}
