import { Tabs } from '~/components/ui/tabs'
import { paths } from '~/lib/paths'

const pages = [
  { to: paths.disputes, label: 'Disputes' },
  { to: paths.drift, label: 'How reviews fall out' },
] as const

export function TeachingTabs() {
  return (
    <div className="mb-8 sm:mb-10">
      <Tabs label="Teaching" items={pages} />
    </div>
  )
}
