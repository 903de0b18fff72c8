import { splitLines } from '~/features/workbench/split-lines.server'
import { placeWords } from '~/features/workbench/workbench-words'
import type { SafeHtml } from '~/lib/safe-html'
import { layMargin, type Stretch } from './lay-margin'
import { lineAddress, remarkAnchor } from './places'
import type { Remark, Review, ReviewPage } from './review-types'

export type ShownPlace = {
  words: string
  /** null: the code that it is about is not on this page. */
  address: string | null
}
export type ShownRemark = Omit<Remark, 'places'> & { number: number; anchor: string; places: ShownPlace[] }
export type ShownFile = { path: string; lines: SafeHtml[]; stretches: Stretch[] }

type Options = { files: ReviewPage['files']; review: Review | null }

/** Code in its colours with its remarks numbered; what is to be mended comes first, as the review has it. */
export function presentWork({ files, review }: Options) {
  const listings = files.map(({ path, text }) => ({ path, lines: splitLines(text, path) }))
  const lengths = new Map(listings.map(({ path, lines }) => [path, lines.length]))
  const given = review?.remarks ?? []
  const ordered = [...given.filter(isWeakness), ...given.filter((remark) => !isWeakness(remark))]
  const remarks = ordered.map(
    (remark, at): ShownRemark => ({
      ...remark,
      number: at + 1,
      anchor: remarkAnchor(at + 1),
      places: remark.places.map(({ path, from, to }) => ({
        words: `${path}, ${placeWords({ from, to: Math.max(from, to) })}`,
        address: from <= (lengths.get(path) ?? 0) ? lineAddress(path, from) : null,
      })),
    }),
  )
  return {
    remarks,
    files: listings.map(({ path, lines }): ShownFile => {
      const places = ordered.flatMap((remark, at) =>
        remark.places.filter((place) => place.path === path).map(({ from, to }) => ({ remark: at + 1, from, to })),
      )
      return { path, lines, stretches: layMargin(lines.length, places) }
    }),
  }
}

const isWeakness = ({ kind }: Remark): boolean => kind === 'weakness'
