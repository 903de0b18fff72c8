const requirePoints = (points) => {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Not a positive whole number of points: ${points}`);
  }
};

export class PointsLedger {
  #lots = [];

  earn(points, lastDay = Infinity) {
    requirePoints(points);
    const index = this.#lots.findLastIndex((lot) => lot.lastDay <= lastDay);
    const lot = this.#lots[index];
    if (lot?.lastDay === lastDay) lot.points += points;
    else this.#lots.splice(index + 1, 0, { points, lastDay });
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    requirePoints(points);
    const available = this.balance(today);
    if (points > available) throw new RangeError(`${points} points wanted, only ${available} can be spent`);

    const taken = [];
    let missing = points;
    this.#lots.forEach((lot, index) => {
      if (missing === 0 || lot.lastDay < today) return;
      const part = Math.min(lot.points, missing);
      taken.push({ points: part, lastDay: lot.lastDay });
      lot.points -= part;
      missing -= part;
      if (lot.points === 0) this.#lots.splice(index, 1);
    });
    return taken;
  }

  lots(today) {
    return this.#lots.filter((lot) => lot.lastDay >= today).map((lot) => ({ ...lot }));
  }

  expiring(from, until) {
    let total = 0;
    for (const { points, lastDay } of this.#lots) {
      if (lastDay >= from && lastDay <= until) total += points;
    }
    return total;
  }
}
