class Lot {
  constructor(lastDay, points) {
    this.lastDay = lastDay;
    this.points = points;
  }

  isOpen(today) {
    return today <= this.lastDay;
  }

  take(wanted) {
    const points = Math.min(wanted, this.points);
    this.points -= points;
    return { points, lastDay: this.lastDay };
  }

  toRecord() {
    return { points: this.points, lastDay: this.lastDay };
  }
}

function checkPoints(points) {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Expected a positive whole number of points, got ${points}`);
  }
}

export class PointsLedger {
  #lots = new Map();

  earn(points, lastDay = Infinity) {
    checkPoints(points);
    const lot = this.#lots.get(lastDay);
    if (lot) lot.points += points;
    else this.#lots.set(lastDay, new Lot(lastDay, points));
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    checkPoints(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Cannot spend ${points} points, there are ${available}`);

    const taken = [];
    let missing = points;
    for (const lot of this.#sortOpen(today)) {
      if (missing === 0) break;
      const part = lot.take(missing);
      if (lot.points === 0) this.#lots.delete(lot.lastDay);
      missing -= part.points;
      taken.push(part);
    }
    return taken;
  }

  lots(today) {
    return this.#sortOpen(today).map((lot) => lot.toRecord());
  }

  expiring(from, until) {
    let sum = 0;
    for (const lot of this.#lots.values()) {
      if (lot.isOpen(from) && lot.lastDay <= until) sum += lot.points;
    }
    return sum;
  }

  #sortOpen(today) {
    const open = [...this.#lots.values()].filter((lot) => lot.isOpen(today));
    return open.sort((a, b) => a.lastDay - b.lastDay);
  }
}
