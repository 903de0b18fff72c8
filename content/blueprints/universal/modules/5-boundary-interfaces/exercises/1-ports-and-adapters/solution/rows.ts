import type { {ENTITY|pascal}, Repository } from './core'

/** As the older system keeps it: the {METRIC} in hundredths, and '' where nobody did it yet. */
export type Row = [key: string, hundredths: string, last: string]

export function overRows(rows: Row[]): Repository {
  return {
    find(id) {
      const row = rows.find(([key]) => key === id)
      return row === undefined ? undefined : fromRow(row)
    },
    save(changed) {
      const position = rows.findIndex(([key]) => key === changed.id)
      if (position === -1) rows.push(toRow(changed))
      else rows[position] = toRow(changed)
    },
  }
}

function fromRow([key, hundredths, last]: Row): {ENTITY|pascal} {
  if (!/^-?\d+$/.test(hundredths)) throw new Error(`The row ${key} has no whole number of hundredths.`)
  return { id: key, {METRIC|camel}: Number(hundredths) / 100, by: last === '' ? null : last }
}

function toRow(changed: {ENTITY|pascal}): Row {
  return [changed.id, String(Math.round(changed.{METRIC|camel} * 100)), changed.by ?? '']
}
