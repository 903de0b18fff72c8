import type { Services } from '../../platform/services'

/** Everything that any room keeps about the person, as of one moment. */
export async function exportData({ services, userId }: { services: Services; userId: string }) {
  const data = await services.db.transaction((tx) => services.dataRights.exportFor(tx, userId))
  return { format: 1 as const, exportedAt: services.clock.now().toISOString(), data }
}
