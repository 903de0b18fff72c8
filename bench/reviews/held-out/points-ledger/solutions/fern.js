function assertPoints(points) {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Points must be a positive whole number: ${points}`);
  }
}

export class PointsLedger {
  #lots = new Map();

  earn(points, lastDay = Infinity) {
    assertPoints(points);
    this.#lots.set(lastDay, (this.#lots.get(lastDay) ?? 0) + points);
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    assertPoints(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const queue = this.lots(today);
    const taken = [{ points: 0, lastDay: queue[0].lastDay }];
    for (let spent = 0; spent < points; spent += 1) {
      const lot = queue[taken.length - 1];
      if (taken.at(-1).points === lot.points) {
        taken.push({ points: 1, lastDay: queue[taken.length].lastDay });
      } else {
        taken.at(-1).points += 1;
      }
    }

    for (const part of taken) this.#remove(part);
    return taken;
  }

  lots(today) {
    const lots = [];
    for (const [lastDay, points] of this.#lots) {
      if (lastDay >= today) lots.push({ points, lastDay });
    }
    return lots.sort((a, b) => a.lastDay - b.lastDay);
  }

  expiring(from, until) {
    let total = 0;
    for (const [lastDay, points] of this.#lots) {
      if (lastDay >= from && lastDay <= until) total += points;
    }
    return total;
  }

  #remove({ points, lastDay }) {
    const left = this.#lots.get(lastDay) - points;
    if (left > 0) this.#lots.set(lastDay, left);
    else this.#lots.delete(lastDay);
  }
}
