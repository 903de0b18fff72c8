export class PointsLedger {
  #pointsByDay = new Map();

  earn(points, lastDay = Infinity) {
    this.#check(points);
    this.#pointsByDay.set(lastDay, (this.#pointsByDay.get(lastDay) ?? 0) + points);
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    this.#check(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const taken = [];
    let missing = points;
    for (const lot of this.lots(today)) {
      if (missing === 0) break;
      const part = Math.min(lot.points, missing);
      taken.push({ points: part, lastDay: lot.lastDay });
      this.#remove(part, lot);
      missing -= part;
    }
    return taken;
  }

  lots(today) {
    return [...this.#pointsByDay.entries()]
      .filter(([lastDay]) => lastDay >= today)
      .sort(([a], [b]) => a - b)
      .map(([lastDay, points]) => ({ points, lastDay }));
  }

  expiring(from, until) {
    let total = 0;
    for (const [lastDay, points] of this.#pointsByDay) {
      if (lastDay >= from && lastDay <= until) total += points;
    }
    return total;
  }

  #check(points) {
    if (points <= 0) throw new RangeError(`Points must be a positive whole number: ${points}`);
  }

  #remove(part, { points, lastDay }) {
    if (part === points) this.#pointsByDay.delete(lastDay);
    else this.#pointsByDay.set(lastDay, points - part);
  }
}
