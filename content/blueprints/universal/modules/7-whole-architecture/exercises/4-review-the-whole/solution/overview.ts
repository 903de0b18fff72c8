import type { {CONTAINER|pascal} } from './collection'
import type { Transfer } from './transfer'

export type Line = { id: string; place: string; transfers: number; lastFrom: string | undefined }

/** One line for each {ENTITY} in any of the places, with all transfers since the beginning. */
export function overview(places: readonly {CONTAINER|pascal}[], transfers: readonly Transfer[]): Line[] {
  const histories = new Map<string, { count: number; lastFrom: string }>()
  for (const { id, from } of transfers) {
    histories.set(id, { count: (histories.get(id)?.count ?? 0) + 1, lastFrom: from })
  }
  return places.flatMap((place) =>
    place.all().map(({ id }) => {
      const history = histories.get(id)
      return { id, place: place.name, transfers: history?.count ?? 0, lastFrom: history?.lastFrom }
    }),
  )
}
