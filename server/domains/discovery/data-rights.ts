import type { DataRightsPart } from '../../platform/data-rights'

export const discoveryDataRights: DataRightsPart = {
  room: 'discovery',
  tables: ['interactions', 'recommendations'],
  exportFor: async (tx, userId) => ({
    interactions: await tx.$queryRaw`
      SELECT b.slug AS blueprint, a.slug AS archetype, i.interaction_type AS "interactionType", i.created_at AS "createdAt"
      FROM interactions i JOIN blueprints b ON b.id = i.blueprint_id JOIN archetypes a ON a.id = i.archetype_id
      WHERE i.user_id = ${userId}::uuid ORDER BY i.created_at, i.id`,
    recommendations: await tx.$queryRaw`
      SELECT b.slug AS blueprint, a.slug AS archetype, r.score, r.reason_code AS "reasonCode", r.display_text AS "displayText",
        r.metadata, r.created_at AS "createdAt", r.expires_at AS "expiresAt", r.is_dismissed AS "isDismissed"
      FROM recommendations r JOIN blueprints b ON b.id = r.blueprint_id JOIN archetypes a ON a.id = r.archetype_id
      WHERE r.user_id = ${userId}::uuid ORDER BY r.created_at, r.id`,
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
