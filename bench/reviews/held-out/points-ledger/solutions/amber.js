const isCount = (value) => Number.isInteger(value) && value > 0;

const requireCount = (value) => {
  if (!isCount(value)) throw new RangeError(`Points must be a positive whole number, not ${value}`);
};

export class PointsLedger {
  #lots = [];

  earn(points, lastDay = Infinity) {
    requireCount(points);
    const index = this.#lots.findLastIndex((lot) => lot.lastDay <= lastDay);
    const lot = this.#lots[index];
    if (lot?.lastDay === lastDay) lot.points += points;
    else this.#lots.splice(index + 1, 0, { points, lastDay });
  }

  balance(today) {
    return this.expiring(today, Infinity);
  }

  spend(points, today) {
    requireCount(points);
    const available = this.balance(today);
    if (points > available) throw new RangeError(`Only ${available} points can be spent, not ${points}`);

    let left = points;
    const taken = [];
    for (const lot of this.#lots) {
      if (lot.lastDay >= today && left > 0) {
        const part = Math.min(left, lot.points);
        taken.push({ points: part, lastDay: lot.lastDay });
        lot.points -= part;
        left -= part;
      }
    }
    this.#lots = this.#lots.filter((lot) => lot.points > 0);
    return taken;
  }

  lots(today) {
    return this.#lots.filter((lot) => lot.lastDay >= today).map((lot) => ({ ...lot }));
  }

  expiring(from, until) {
    return this.#lots
      .filter(({ lastDay }) => from <= lastDay && lastDay <= until)
      .reduce((total, { points }) => total + points, 0);
  }
}
