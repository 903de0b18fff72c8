import { useSearchParams } from '@remix-run/react'
import { ButtonLink } from './button-link'

type PaginationProps = {
  /** The cursor of the next, older part; null on the last one. */
  older: string | null
  /** What is paged: "entries", "letters". */
  noun: string
  parameter?: string
}

/** Older parts by cursor: no page numbers, so nothing shifts while new rows arrive at the front. */
export function Pagination({ older, noun, parameter = 'before' }: PaginationProps) {
  const [search] = useSearchParams()
  const isFirst = !search.has(parameter)
  if (isFirst && older === null) return null
  const withCursor = (cursor: string | null) => {
    const next = new URLSearchParams(search)
    if (cursor === null) next.delete(parameter)
    else next.set(parameter, cursor)
    return `?${next}`
  }
  return (
    <nav aria-label={`More ${noun}`} className="mt-6 flex flex-wrap gap-3">
      {isFirst ? null : (
        <ButtonLink to={withCursor(null)} variant="quiet" size="small">
          Newest {noun}
        </ButtonLink>
      )}
      {older === null ? null : (
        <ButtonLink to={withCursor(older)} size="small">
          Older {noun}
        </ButtonLink>
      )}
    </nav>
  )
}
