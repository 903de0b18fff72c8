import { type Step, step } from './draw'
import { begin, crowd, largeTree, now, scale, treeWidth } from './scale'

const { collectors, explorers } = crowd

/** Tree 0 is the large one. A skill's number in its tree is k, its level k / width. */
const everyTree = `(SELECT t, CASE t WHEN 0 THEN ${largeTree.skills} ELSE ${scale.skillsEach} END AS size,
  CASE t WHEN 0 THEN ${largeTree.width} ELSE ${treeWidth} END AS width FROM generate_series(0, ${scale.trees}) t) tree`
const skillOf = (number: string) => `bench.id('skill', t * 10000 + ${number})`

/** The second edge of a skill; the large tree has it only as long as its edges are not 8,000. */
const second = `t > 0 OR k < ${largeTree.edges - largeTree.skills + 2 * largeTree.width}`

export const trees: Step[] = [
  step(
    'skill_categories',
    'id, name, slug',
    `SELECT bench.id('category', g), 'Category ' || g, 'category-' || g FROM generate_series(1, 6) g`,
  ),
  step(
    'skill_trees',
    `id, category_id, name, slug, description, short_description, difficulty, tags, version, is_published, node_count, max_depth`,
    `SELECT bench.id('tree', t), bench.id('category', 1 + t % 6), 'Tree ' || t, 'tree-' || t, bench.prose(300), 'A tree.',
       bench.one_of(ARRAY['beginner', 'intermediate', 'advanced'], 'difficulty', t)::difficulty, ARRAY['web', 'tag-' || t % 5], 1, true, size, size / width
     FROM ${everyTree}`,
  ),
  step(
    'skill_tree_versions',
    'id, tree_id, number, snapshot',
    `SELECT bench.id('tree version', t), bench.id('tree', t), 1, '{}' FROM ${everyTree}`,
  ),
  step(
    'skills',
    `id, tree_id, slug, name, short_name, description, learning_objectives, kind, difficulty, estimated_minutes, xp_value, content,
     is_active, is_optional, is_milestone, depth, sort_order`,
    `SELECT ${skillOf('k')}, bench.id('tree', t), 'skill-' || k, 'Skill ' || k || ' of counting', 'Skill ' || k, bench.prose(250),
       ARRAY['say what it is for', 'use it without looking it up'],
       bench.one_of(ARRAY['knowledge', 'practical', 'project'], 'kind', k)::skill_kind,
       bench.one_of(ARRAY['beginner', 'intermediate', 'advanced'], 'difficulty', k)::difficulty, 30, 10,
       jsonb_build_object('type', 'simple', 'body', bench.prose(600)), t = 0 OR k <> 59, k % 20 = 19, k % 30 = 29, k / width, k
     FROM ${everyTree}, generate_series(0, size - 1) k`,
  ),
  // Each skill needs one or two of the level before its own: no circles.
  step(
    'skill_edges',
    'tree_id, skill_id, prerequisite_id',
    `SELECT bench.id('tree', t), ${skillOf('k')}, ${skillOf(`(k / width - 1) * width + (k * 7 + 1 + CASE j WHEN 2 THEN 1 + k % (width - 1) ELSE 0 END) % width`)}
     FROM ${everyTree}, generate_series(width, size - 1) k, generate_series(1, 2) j WHERE j = 1 OR ${second}`,
  ),
]

const treesTaken = `(
  SELECT n, 1 + (n * 7 + j * 11) % ${scale.trees} AS t, CASE WHEN n <= ${collectors.to} THEN ${scale.skillsEach} ELSE 4 + bench.pick('got', n * 100 + j, 42) END AS got
  FROM generate_series(1, ${scale.people}) n
  CROSS JOIN LATERAL generate_series(1, CASE WHEN n <= ${collectors.to} THEN ${collectors.trees} WHEN n % 10 < 7 THEN 1 + n % 3 ELSE 0 END) j
  UNION ALL
  SELECT n, 0, ${largeTree.skills / 2} FROM generate_series(${explorers.from}, ${explorers.to}) n
) taken`

export const progress: Step[] = [
  step(
    'user_skill_tree_progress',
    'id, user_id, tree_id, status, progress_percent, skills_completed, total_skills, started_at, last_activity_at, created_at, updated_at',
    `SELECT bench.id('tree progress', n * 100 + t), bench.id('user', n), bench.id('tree', t), 'in_progress', 50, got - 4,
       CASE t WHEN 0 THEN ${largeTree.skills} ELSE ${scale.skillsEach} END, '${begin}', bench.moment('tree progress', n * 100 + t), '${begin}', '${now}'
     FROM ${treesTaken}`,
  ),
  step(
    'user_skill_progress',
    `id, user_id, tree_id, skill_id, status, progress_percent, mastery, time_spent_minutes, attempts_count, completion_method, completion_score,
     unlocked_at, started_at, last_activity_at, completed_at, created_at, updated_at`,
    `SELECT bench.id('skill progress', (n * 100 + t) * 10000::bigint + k), bench.id('user', n), bench.id('tree', t), ${skillOf('k')},
       CASE WHEN k < got - 4 THEN 'completed' WHEN k % 2 = 0 THEN 'in_progress' ELSE 'available' END::skill_progress_status,
       CASE WHEN k < got - 4 THEN 100 ELSE 40 END, CASE WHEN k < got - 4 THEN 85 ELSE 30 END, 30, 3,
       CASE WHEN k < got - 4 THEN 'assessment' END::completion_method, CASE WHEN k < got - 4 THEN 88 END, at, at, at, CASE WHEN k < got - 4 THEN at END, at, at
     FROM ${treesTaken} CROSS JOIN LATERAL generate_series(0, got - 1) k
     CROSS JOIN LATERAL (SELECT bench.moment('skill progress', (n * 100 + t) * 10000::bigint + k)) moment(at)`,
  ),
]

/** A card in five is new. Reviews are of the other four. */
const reviewed = `(j / 4) * 5 + j % 4 + 1`
const cardOwner = (card: string) => `bench.id('user', bench.owner('card', ${card}, 1.6))`

export const memory: Step[] = [
  step(
    'flashcards',
    `id, user_id, skill_id, card_type, question, answer, due, stability, difficulty, scheduled_days, reps, lapses, state, last_review_at,
     suspended_at, created_at, updated_at`,
    `SELECT bench.id('card', f), ${cardOwner('f')}, bench.id('skill', (1 + bench.pick('tree', f, ${scale.trees})) * 10000 + bench.pick('skill', f, ${scale.skillsEach})),
       'flashcard', 'What is a pair that was lent twice? ' || f, bench.prose(160),
       CASE WHEN f % 5 = 0 THEN '${now}'::timestamptz - interval '1 day' ELSE '${now}'::timestamptz + (bench.draw('due', f) - 0.35) * interval '60 days' END,
       CASE WHEN f % 5 = 0 THEN 0 ELSE 12.5 END, CASE WHEN f % 5 = 0 THEN 0 ELSE 5.2 END, f % 30, CASE WHEN f % 5 = 0 THEN 0 ELSE 6 END, f % 5 % 2,
       CASE WHEN f % 5 = 0 THEN 'new' WHEN f % 7 = 0 THEN 'relearning' ELSE 'review' END::card_state,
       CASE WHEN f % 5 <> 0 THEN '${now}'::timestamptz - interval '10 days' END, CASE WHEN f % 31 = 0 THEN '${now}'::timestamptz END, '${begin}', '${now}'
     FROM generate_series(1, ${scale.cards}) f`,
  ),
  step(
    'review_logs',
    'id, user_id, card_id, rating, state, due, stability, difficulty, scheduled_days, duration_ms, reviewed_at',
    `SELECT bench.id('review', l), ${cardOwner('f')}, bench.id('card', f), 1 + l % 4, 'review', at, 10, 5, 9, 4000, at
     FROM (
       SELECT l, ${reviewed} AS f, '${begin}'::timestamptz + l * (('${now}'::timestamptz - '${begin}'::timestamptz) / ${scale.reviews}) AS at
       FROM generate_series(1, ${scale.reviews}) l CROSS JOIN LATERAL (SELECT bench.pick('reviewed', l, ${(scale.cards / 5) * 4})) card(j)
     ) review`,
  ),
]
