import { JumpLink } from './jump-link'
import type { ShownPlace } from './present-work.server'

/** Where it is: as links to the lines on this page, as words where they are not on it. */
export function PlaceLinks({ places }: { places: readonly ShownPlace[] }) {
  return places.map(({ words, address }, at) =>
    address === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: places have an order and nothing else
      <span key={at}>{words}</span>
    ) : (
      <JumpLink key={`${address}:${words}`} address={address} className="touch:py-2">
        {words}
      </JumpLink>
    ),
  )
}
