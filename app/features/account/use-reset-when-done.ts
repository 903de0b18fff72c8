import { useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * The page stays when a form was taken, so its fields would still hold what is done, passwords among it. A form that was
 * refused keeps what is in it.
 */
export function useResetWhenDone(refused: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(false)
  const { state } = useNavigation()
  useEffect(() => {
    if (state === 'submitting') sent.current = true
    if (state !== 'idle' || !sent.current) return
    sent.current = false
    if (!refused) form.current?.reset()
  }, [state, refused])
  return form
}
