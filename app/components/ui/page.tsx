import type { ReactNode } from 'react'
import { classNames } from './class-names'

const widths = { form: 'max-w-form', text: 'max-w-[46rem]', wide: 'max-w-page' } as const

/** The margins of a page. `form` for one form, `text` for reading, `wide` for tables and drawings. */
export function Page({ width = 'wide', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return <div className={classNames('mx-auto w-full px-4 py-10 sm:px-6 sm:py-14', widths[width])}>{children}</div>
}
