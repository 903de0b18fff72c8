export class PointsLedger {
  #lots = new Map();

  earn(points, lastDay = Infinity) {
    if (!Number.isInteger(points) || points <= 0) {
      throw new RangeError(`Points must be a positive whole number: ${points}`);
    }
    const lot = this.#lots.get(lastDay);
    if (lot) lot.points += points;
    else this.#lots.set(lastDay, { points, lastDay });
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    if (!Number.isInteger(points) || points <= 0) {
      throw new RangeError(`Points must be a positive whole number: ${points}`);
    }
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const taken = [];
    let missing = points;
    for (const lot of this.#sorted(today)) {
      if (missing === 0) break;
      const part = Math.min(lot.points, missing);
      lot.points -= part;
      missing -= part;
      taken.push({ points: part, lastDay: lot.lastDay });
      if (lot.points === 0) this.#lots.delete(lot.lastDay);
    }
    return taken;
  }

  lots(today) {
    return this.#sorted(today).map(({ points, lastDay }) => ({ points, lastDay }));
  }

  expiring(from, until) {
    let total = 0;
    for (const lot of this.#lots.values()) {
      if (lot.lastDay >= from && lot.lastDay <= until) total += lot.points;
    }
    return total;
  }

  #sorted(today) {
    const open = [...this.#lots.values()].filter((lot) => lot.lastDay >= today);
    return open.sort((a, b) => a.lastDay - b.lastDay);
  }
}
