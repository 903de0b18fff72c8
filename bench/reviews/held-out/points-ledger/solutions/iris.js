function assertPoints(points) {
  if (!Number.isInteger(points) || points <= 0) {
    throw new RangeError(`Points must be a positive whole number: ${points}`);
  }
}

function selectLots(lots, today, sorted) {
  const open = [...lots.values()].filter((lot) => lot.lastDay >= today);
  if (sorted) open.sort((a, b) => a.lastDay - b.lastDay);
  return open;
}

export class PointsLedger {
  #lots = new Map();

  earn(points, lastDay) {
    assertPoints(points);
    const day = lastDay || Infinity;
    const lot = this.#lots.get(day);
    if (lot) lot.points += points;
    else this.#lots.set(day, { points, lastDay: day });
  }

  balance(today) {
    return selectLots(this.#lots, today, false).reduce((sum, lot) => sum + lot.points, 0);
  }

  spend(points, today) {
    assertPoints(points);
    const available = this.balance(today);
    if (available < points) throw new RangeError(`Not enough points: ${points} wanted, ${available} there`);

    const taken = [];
    let missing = points;
    for (const lot of selectLots(this.#lots, today, true)) {
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
    return selectLots(this.#lots, today, true).map((lot) => ({ ...lot }));
  }

  expiring(from, until) {
    return selectLots(this.#lots, from, false)
      .filter((lot) => lot.lastDay <= until)
      .reduce((sum, lot) => sum + lot.points, 0);
  }
}
