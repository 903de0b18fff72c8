// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are displayed as blocks, and browsers then forget the table.
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { ScrollRegion } from './scroll-region'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Right-aligned with tabular figures. */
  numeric?: boolean
}

type TableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  captionHidden?: boolean
}

/**
 * Rows become small sheets on a phone, with the header beside each value. The explicit roles keep it a table for screen
 * readers where its parts are no longer displayed as one.
 */
export function Table<Row>({ caption, columns, rows, rowKey, captionHidden = false }: TableProps<Row>) {
  const id = useId()
  return (
    <ScrollRegion labelledBy={id}>
      <table role="table" className="w-full border-collapse text-sm max-sm:block">
        <caption id={id} className={captionHidden ? 'sr-only' : 'pb-2 text-left font-serif text-lg max-sm:block'}>
          {caption}
        </caption>
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classNames(
                  'annotation border-b border-line py-2 pr-5 align-bottom font-semibold last:pr-0',
                  column.numeric ? 'text-right' : 'text-left',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="max-sm:block max-sm:border-b max-sm:border-rule max-sm:py-3">
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  className={classNames(
                    'py-2.5 pr-5 align-top last:pr-0 sm:border-b sm:border-rule max-sm:grid max-sm:grid-cols-[7rem_1fr] max-sm:gap-3 max-sm:py-1 max-sm:pr-0',
                    column.numeric && 'sm:text-right',
                  )}
                >
                  <span aria-hidden="true" className="annotation pt-0.5 sm:hidden">
                    {column.header}
                  </span>
                  <span className="min-w-0">{column.cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
