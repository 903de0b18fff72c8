import type { {CONTAINER|pascal} } from './collection'
import type { Transfer } from './transfer'

export type Line = { id: string; place: string; transfers: number; lastFrom: string | undefined }

/** One line for each {ENTITY} in any of the places, with all transfers since the beginning. */
export function overview(places: readonly {CONTAINER|pascal}[], transfers: readonly Transfer[]): Line[] {
  return places.flatMap((place) =>
    place.all().map((one) => {
      const own = transfers.filter((each) => each.id === one.id)
      return { id: one.id, place: place.name, transfers: own.length, lastFrom: own.at(-1)?.from }
    }),
  )
}
