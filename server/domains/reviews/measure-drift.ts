import type { Tx } from '../../platform/db/database'

/** Fewer would be told apart. */
export const fewest = 5

/** The newest, of all blueprints that are asked for: what was reviewed long ago says nothing about the rubric of today. */
const mostReviews = 5_000
const mostExercises = 500
const mostRules = 20

type ExerciseRow = {
  blueprintId: string
  slug: string
  title: string
  people: number
  reviews: number
  passed: number
  codeSense: number[] | null
  efficiency: number[] | null
  edgeCases: number[] | null
  taste: number[] | null
  open: number
  upheld: number
  overruled: number
}

type RuleRow = { blueprintId: string; rule: string; remarks: number; disputes: number; upheld: number }

/** How reviews fall out, by the exercise of the blueprint, whichever version of it somebody learns by. Small groups too: the caller hides them. */
export function measureExercises(tx: Tx, blueprintIds: string[]): Promise<ExerciseRow[]> {
  return tx.$queryRaw<ExerciseRow[]>`
    WITH recent AS (
      SELECT r.id, r.user_id, r.passed, r.code_sense_score, r.efficiency_score, r.edge_cases_score, r.taste_score,
        r.reviewed_at, v.blueprint_id, m.concept_slug, p.slug, p.title_template
      FROM architecture_reviews r
      JOIN exercises e ON e.id = r.exercise_id
      JOIN blueprint_exercises p ON p.id = e.blueprint_exercise_id
      JOIN blueprint_modules m ON m.id = p.module_id
      JOIN blueprint_versions v ON v.id = m.version_id
      WHERE v.blueprint_id = ANY(${blueprintIds}::uuid[])
      ORDER BY r.reviewed_at DESC LIMIT ${mostReviews}::int
    ), disputed AS (
      SELECT d.review_id, count(*) FILTER (WHERE d.status = 'open') AS open,
        count(*) FILTER (WHERE d.status = 'upheld') AS upheld, count(*) FILTER (WHERE d.status = 'overruled') AS overruled
      FROM review_disputes d WHERE d.review_id IN (SELECT id FROM recent) GROUP BY d.review_id
    )
    SELECT blueprint_id::text AS "blueprintId", slug, (array_agg(title_template ORDER BY reviewed_at DESC))[1] AS title,
      count(DISTINCT user_id)::int AS people, count(*)::int AS reviews, count(*) FILTER (WHERE passed)::int AS passed,
      CASE WHEN count(DISTINCT user_id) FILTER (WHERE code_sense_score IS NOT NULL) >= ${fewest}::int
        THEN percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY code_sense_score) END AS "codeSense",
      CASE WHEN count(DISTINCT user_id) FILTER (WHERE efficiency_score IS NOT NULL) >= ${fewest}::int
        THEN percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY efficiency_score) END AS efficiency,
      CASE WHEN count(DISTINCT user_id) FILTER (WHERE edge_cases_score IS NOT NULL) >= ${fewest}::int
        THEN percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY edge_cases_score) END AS "edgeCases",
      CASE WHEN count(DISTINCT user_id) FILTER (WHERE taste_score IS NOT NULL) >= ${fewest}::int
        THEN percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY taste_score) END AS taste,
      coalesce(sum(open), 0)::int AS open, coalesce(sum(upheld), 0)::int AS upheld, coalesce(sum(overruled), 0)::int AS overruled
    FROM recent LEFT JOIN disputed ON disputed.review_id = recent.id
    GROUP BY blueprint_id, concept_slug, slug
    ORDER BY reviews DESC, concept_slug, slug LIMIT ${mostExercises}::int`
}

/** What is remarked, and how often that is disputed: only what was remarked to enough people. */
export function measureRules(tx: Tx, blueprintIds: string[]): Promise<RuleRow[]> {
  return tx.$queryRaw<RuleRow[]>`
    WITH recent AS (
      SELECT r.id, r.user_id, r.evidence, v.blueprint_id
      FROM architecture_reviews r
      JOIN exercises e ON e.id = r.exercise_id
      JOIN blueprint_exercises p ON p.id = e.blueprint_exercise_id
      JOIN blueprint_modules m ON m.id = p.module_id
      JOIN blueprint_versions v ON v.id = m.version_id
      WHERE v.blueprint_id = ANY(${blueprintIds}::uuid[])
      ORDER BY r.reviewed_at DESC LIMIT ${mostReviews}::int
    ), counted AS (
      SELECT r.blueprint_id, fact->>'rule' AS rule, count(*) AS remarks, count(d.id) AS disputes,
        count(d.id) FILTER (WHERE d.status = 'upheld') AS upheld
      FROM recent r CROSS JOIN LATERAL jsonb_array_elements(r.evidence->'facts') fact
      LEFT JOIN review_disputes d ON d.review_id = r.id AND d.fact_id = fact->>'id'
      WHERE fact->>'isGood' = 'false'
      GROUP BY r.blueprint_id, fact->>'rule' HAVING count(DISTINCT r.user_id) >= ${fewest}::int
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY blueprint_id ORDER BY disputes DESC, remarks DESC, rule) AS place FROM counted
    )
    SELECT blueprint_id::text AS "blueprintId", rule, remarks::int AS remarks, disputes::int AS disputes, upheld::int AS upheld
    FROM ranked WHERE place <= ${mostRules}::int ORDER BY blueprint_id, place`
}
