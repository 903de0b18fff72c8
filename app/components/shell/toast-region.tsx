import { useState } from 'react'
import { Toast } from '~/components/ui/toast'
import type { ToastMessage } from '~/lib/toast'
import { useHydrated } from '~/lib/use-hydrated'

/**
 * The region is always there, because screen readers announce what enters a region and not the region itself. A message
 * stays until it is dismissed or the next page comes: nobody has to read against a clock.
 */
export function ToastRegion({ toast }: { toast: ToastMessage | null }) {
  const hydrated = useHydrated()
  const [dismissed, setDismissed] = useState<ToastMessage | null>(null)
  const shown = toast === dismissed ? null : toast
  return (
    <div role="status" className="sticky top-2 z-10 mx-auto w-full max-w-page px-4 sm:px-6">
      {shown ? (
        <Toast className="mt-3" tone={shown.tone} onDismiss={hydrated ? () => setDismissed(shown) : undefined}>
          {shown.text}
        </Toast>
      ) : null}
    </div>
  )
}
