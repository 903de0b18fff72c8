export class PointsLedger {
  #lots = new Map();
  #spentSoFar = 0;

  earn(points, lastDay = Infinity) {
    this.#assertPoints(points);
    this.#lots.set(lastDay, (this.#lots.get(lastDay) ?? 0) + points);
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    this.#assertPoints(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const taken = [];
    var missing = points;
    while (missing > 0) {
      const lastDay = this.#findEarliest(today);
      const part = Math.min(this.#lots.get(lastDay), missing);
      taken.push({ points: part, lastDay });
      this.#remove(part, lastDay);
      missing -= part;
    }
    this.#spentSoFar += points;
    return taken;
  }

  lots(today) {
    return [...this.#lots]
      .filter(([lastDay]) => lastDay >= today)
      .sort(([a], [b]) => a - b)
      .map(([lastDay, points]) => ({ points, lastDay }));
  }

  expiring(from, until) {
    let total = 0;
    for (const [lastDay, points] of this.#lots) {
      if (lastDay >= from && lastDay <= until) total += points;
    }
    return total;
  }

  #findEarliest(today) {
    let earliest = Infinity;
    for (const lastDay of this.#lots.keys()) {
      if (lastDay >= today && lastDay < earliest) earliest = lastDay;
    }
    return earliest;
  }

  #remove(points, lastDay) {
    const left = this.#lots.get(lastDay) - points;
    if (left > 0) this.#lots.set(lastDay, left);
    else this.#lots.delete(lastDay);
  }

  #assertPoints(points) {
    if (!Number.isInteger(points) || points <= 0) {
      throw new RangeError(`Points must be a positive whole number: ${points}`);
    }
  }
}
