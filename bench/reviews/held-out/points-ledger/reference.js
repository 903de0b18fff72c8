function assertPoints(points) {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Points must be a positive whole number: ${points}`);
  }
}

export class PointsLedger {
  #pointsByLastDay = new Map();

  earn(points, lastDay = Infinity) {
    assertPoints(points);
    this.#pointsByLastDay.set(lastDay, (this.#pointsByLastDay.get(lastDay) ?? 0) + points);
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    assertPoints(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const taken = [];
    let missing = points;
    for (const lot of this.lots(today)) {
      if (missing === 0) break;
      const part = Math.min(lot.points, missing);
      taken.push({ points: part, lastDay: lot.lastDay });
      this.#take(part, lot.lastDay);
      missing -= part;
    }
    return taken;
  }

  lots(today) {
    return [...this.#pointsByLastDay]
      .filter(([lastDay]) => lastDay >= today)
      .sort(([a], [b]) => a - b)
      .map(([lastDay, points]) => ({ points, lastDay }));
  }

  expiring(from, until) {
    let total = 0;
    for (const [lastDay, points] of this.#pointsByLastDay) {
      if (lastDay >= from && lastDay <= until) total += points;
    }
    return total;
  }

  #take(points, lastDay) {
    const left = this.#pointsByLastDay.get(lastDay) - points;
    if (left > 0) this.#pointsByLastDay.set(lastDay, left);
    else this.#pointsByLastDay.delete(lastDay);
  }
}
