import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { controlAttributes, controlStyle, FieldFrame } from '~/components/ui/field-frame'
import { useHydrated } from '~/lib/use-hydrated'
import type { ZoneGroup } from './time-zones'

type TimeZoneFieldProps = { groups: readonly ZoneGroup[]; defaultValue: string; error?: string | undefined }

/** With scripts it offers the zone that this device is set to; that may go by a name which the server doesn't list. */
export function TimeZoneField({ groups, defaultValue, error }: TimeZoneFieldProps) {
  const [zone, setZone] = useState(defaultValue)
  const device = useHydrated() ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone
  const listed = groups.some((group) => group.zones.some(({ value }) => value === zone))
  const field = { label: 'Time zone', name: 'timezone', error, hint: 'Your days and streaks begin and end by it.' }
  return (
    <FieldFrame field={field}>
      <select
        {...controlAttributes(field)}
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        className={controlStyle}
      >
        {listed ? null : <option value={zone}>{zone}</option>}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.zones.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {device === zone ? null : (
        <div>
          <Button size="small" onClick={() => setZone(device)}>
            Use {device.replaceAll('_', ' ')}, as on this device
          </Button>
        </div>
      )}
    </FieldFrame>
  )
}
