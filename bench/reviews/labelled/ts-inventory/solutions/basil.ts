export interface Line {
  sku: string;
  quantity: number;
}

export class Inventory {
  private readonly free: Record<string, number> = {};
  private readonly orders = new Map<string, Line[]>();

  receive(sku: string, quantity: number): void {
    assertQuantity(quantity);
    this.free[sku] = this.available(sku) + quantity;
  }

  available(sku: string): number {
    return this.free[sku] ?? 0;
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order ${orderId} has been reserved before`);
    }
    const wanted = groupLines(lines);
    for (const line of wanted) {
      if (line.quantity > this.available(line.sku)) {
        throw new Error(`cannot reserve ${line.quantity} of ${line.sku}`);
      }
    }
    for (const line of wanted) {
      this.free[line.sku] -= line.quantity;
    }
    this.orders.set(orderId, wanted);
  }

  linesOf(orderId: string): Line[] {
    const lines = this.orders.get(orderId) ?? [];
    return lines.map((line) => ({ ...line }));
  }

  release(orderId: string): boolean {
    for (const line of this.linesOf(orderId)) {
      this.free[line.sku] += line.quantity;
    }
    return this.orders.delete(orderId);
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) {
      throw new Error(`cannot ship unknown order ${orderId}`);
    }
  }

  lowStock(threshold: number): string[] {
    return Object.entries(this.free)
      .filter(([, count]) => count <= threshold)
      .sort(([skuA, countA], [skuB, countB]) => countA - countB || (skuA < skuB ? -1 : 1))
      .map(([sku]) => sku);
  }
}

function groupLines(lines: readonly Line[]): Line[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) {
    assertQuantity(quantity);
    sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  }
  return Array.from(sums, ([sku, quantity]) => ({ sku, quantity }));
}

function assertQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity <= 0) {
    throw new RangeError(`quantity ${quantity} is not a positive whole number`);
  }
}
