import { describe, expect, it } from 'vitest'
import { groupZones, zonesToChoose } from './time-zones'

describe('groupZones', () => {
  it('sorts zones under their region, with names to read', () => {
    expect(
      groupZones(['UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'America/New_York', 'Europe/Paris']),
    ).toEqual([
      {
        label: 'America',
        zones: [
          { value: 'America/Argentina/Buenos_Aires', label: 'Argentina, Buenos Aires' },
          { value: 'America/New_York', label: 'New York' },
        ],
      },
      { label: 'Europe', zones: [{ value: 'Europe/Paris', label: 'Paris' }] },
      { label: 'Universal', zones: [{ value: 'UTC', label: 'UTC' }] },
    ])
  })
})

describe('zonesToChoose', () => {
  it.each(['UTC', 'Asia/Kathmandu', 'Europe/Paris', 'Asia/Calcutta'])('offers %s to who has it', (own) => {
    const values = zonesToChoose(own).flatMap((group) => group.zones.map((zone) => zone.value))
    expect(values.filter((value) => value === own)).toHaveLength(1)
  })
})
