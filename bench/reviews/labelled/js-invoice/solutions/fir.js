function requireWhole(label, value, min, max = Infinity) {
    const fits = Number.isInteger(value) && value >= min && value <= max;
    if (!fits) {
        throw new RangeError(`${label} must be whole and from ${min} to ${max}: ${value}`);
    }
}

function percentOf(cents, percent) {
    return Math.round((cents * percent) / 100);
}

function sumLines(lines) {
    const sums = new Map();
    lines.forEach((line) => {
        const quantity = line.quantity === undefined ? 1 : line.quantity;
        const rate = line.taxPercent === undefined ? 20 : line.taxPercent;
        requireWhole('unitCents', line.unitCents, 0);
        requireWhole('quantity', quantity, 0);
        requireWhole('taxPercent', rate, 0);
        sums.set(rate, (sums.get(rate) ?? 0) + line.unitCents * quantity);
    });
    return sums;
}

export function invoiceTotals(lines, discountPercent = 0) {
    requireWhole('discountPercent', discountPercent, 0, 100);

    const totals = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
    const sums = [...sumLines(lines)].sort(([a], [b]) => a - b);
    for (const [taxPercent, sum] of sums) {
        const discount = percentOf(sum, discountPercent);
        const net = sum - discount;
        const tax = percentOf(net, taxPercent);
        totals.rates.push({ taxPercent, net, tax });
        totals.net += net;
        totals.discount += discount;
        totals.tax += tax;
    }
    totals.total = totals.net + totals.tax;
    return totals;
}

export function splitEvenly(totalCents, people) {
    requireWhole('people', people, 1);
    const share = Math.floor(totalCents / people);
    const oddCents = totalCents % people;
    return new Array(people).fill(share).map((part, index) => (index < oddCents ? part + 1 : part));
}

export function formatCents(cents) {
    const sign = cents < 0 ? '-' : '';
    const text = String(Math.abs(cents)).padStart(3, '0');
    const units = text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
    const decimals = text.slice(-2);
    return `${sign}${units}.${decimals}`;
}
