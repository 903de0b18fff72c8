const isPositiveInteger = (value) => Number.isInteger(value) && value > 0;

export class PointsLedger {
  #points = new Map();

  earn(points, lastDay = Infinity) {
    this.#requirePoints(points);
    this.#points.set(lastDay, (this.#points.get(lastDay) ?? 0) + points);
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    this.#requirePoints(points);
    if (this.balance(today) < points) throw new RangeError('Invalid operation');

    const taken = [];
    let missing = points;
    for (const lot of this.lots(today)) {
      const part = Math.min(lot.points, missing);
      if (part === 0) break;
      taken.push({ points: part, lastDay: lot.lastDay });
      missing -= part;
    }
    for (const { points: part, lastDay } of taken) this.#remove(part, lastDay);
    return taken;
  }

  lots(today) {
    return [...this.#points]
      .map(([lastDay, points]) => ({ points, lastDay }))
      .filter((lot) => lot.lastDay >= today)
      .sort((a, b) => a.lastDay - b.lastDay);
  }

  expiring(from, until) {
    let total = 0;
    this.#points.forEach((points, lastDay) => {
      if (lastDay >= from && lastDay <= until) total += points;
    });
    return total;
  }

  #remove(points, lastDay) {
    const left = this.#points.get(lastDay) - points;
    if (left > 0) this.#points.set(lastDay, left);
    else this.#points.delete(lastDay);
  }

  #requirePoints(points) {
    if (!isPositiveInteger(points)) throw new RangeError(`Points must be a positive whole number: ${points}`);
  }
}
