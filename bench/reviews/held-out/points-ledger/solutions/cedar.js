function assertPoints(points) {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Points must be a positive whole number: ${points}`);
  }
}

export class PointsLedger {
  #lots = new Map();

  earn(points, lastDay = Infinity) {
    assertPoints(points);
    const lot = this.#lots.get(lastDay);
    if (lot) lot.points += points;
    else this.#lots.set(lastDay, { points, lastDay });
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
      lot.points -= part;
      missing -= part;
      if (lot.points === 0) this.#lots.delete(lot.lastDay);
    }
    return taken;
  }

  lots(today) {
    const open = [...this.#lots.values()].filter((lot) => lot.lastDay >= today);
    return open.sort((a, b) => a.lastDay - b.lastDay);
  }

  expiring(from, until) {
    return [...this.#lots.values()]
      .filter((lot) => lot.lastDay >= from && lot.lastDay <= until)
      .reduce((total, lot) => total + lot.points, 0);
  }
}
