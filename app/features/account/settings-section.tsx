import type { ReactNode } from 'react'

type SettingsSectionProps = { title: string; intro?: ReactNode; children: ReactNode }

/** One matter of a settings page: what it is on the left, what to do about it on the right; stacked where it is narrow. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  return (
    <section className="grid items-start gap-x-12 gap-y-5 border-t border-rule py-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <div className="max-w-measure">
        <h2 className="text-xl">{title}</h2>
        {intro ? <div className="mt-2 text-sm text-quiet">{intro}</div> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
