export type ZoneGroup = { label: string; zones: { value: string; label: string }[] }

const noRegion = 'Universal'

/** "America/Argentina/Ushuaia" stands under America as "Argentina, Ushuaia"; names without a region have a group at the end. */
export function groupZones(names: readonly string[]): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup>()
  for (const value of [...new Set(names)].sort()) {
    const [first = value, ...rest] = value.split('/')
    const label = rest.length === 0 ? noRegion : first
    const group = groups.get(label) ?? { label, zones: [] }
    group.zones.push({ value, label: (rest.length === 0 ? first : rest.join(', ')).replaceAll('_', ' ') })
    groups.set(label, group)
  }
  const inOrder = [...groups.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'))
  return [
    ...inOrder.filter((group) => group.label !== noRegion),
    ...inOrder.filter((group) => group.label === noRegion),
  ]
}

/** All that this runtime knows, and the person's own even if it doesn't list that: some are other names of one zone. */
export function zonesToChoose(own: string): ZoneGroup[] {
  return groupZones([...Intl.supportedValuesOf('timeZone'), 'UTC', own])
}
