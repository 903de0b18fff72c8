import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first paint, true once scripts run: for controls that only make sense with JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
