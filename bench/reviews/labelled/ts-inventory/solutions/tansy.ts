export interface Line {
  sku: string;
  quantity: number;
}

export class Inventory {
  private readonly free = new Map<string, number>();
  private readonly orders = new Map<string, Line[]>();

  receive(sku: string, quantity: number): void {
    this.assertPositive(quantity);
    this.add(sku, quantity);
  }

  available(sku: string): number {
    return this.free.get(sku) ?? 0;
  }

  reserve(orderId: string, lines: readonly Line[]): void {
    if (this.orders.has(orderId)) {
      throw new Error(`order ${orderId} cannot be reserved twice`);
    }

    const sums = new Map<string, number>();
    for (const { sku, quantity } of lines) {
      this.assertPositive(quantity);
      sums.set(sku, (sums.get(sku) ?? 0) + quantity);
    }
    const order = Array.from(sums, ([sku, quantity]) => ({ sku, quantity }));

    for (const line of order) {
      if (line.quantity > this.available(line.sku)) {
        throw new Error(`stock of ${line.sku} does not cover ${line.quantity}`);
      }
    }
    order.forEach((line) => this.add(line.sku, -line.quantity));
    this.orders.set(orderId, order);
  }

  linesOf(orderId: string): Line[] {
    return (this.orders.get(orderId) ?? []).map((line) => ({ ...line }));
  }

  release(orderId: string): boolean {
    try {
      const lines = this.linesOf(orderId);
      this.ship(orderId);
      lines.forEach((line) => this.add(line.sku, line.quantity));
      return true;
    } catch {
      return false;
    }
  }

  ship(orderId: string): void {
    if (!this.orders.delete(orderId)) {
      throw new Error(`order ${orderId} was never reserved`);
    }
  }

  lowStock(threshold: number): string[] {
    return [...this.free.keys()]
      .filter((sku) => this.available(sku) <= threshold)
      .sort((a, b) => this.available(a) - this.available(b) || (a < b ? -1 : 1));
  }

  private add(sku: string, quantity: number): void {
    this.free.set(sku, this.available(sku) + quantity);
  }

  private assertPositive(quantity: number): void {
    if (quantity <= 0) {
      throw new RangeError(`quantity must be positive, got ${quantity}`);
    }
  }
}
