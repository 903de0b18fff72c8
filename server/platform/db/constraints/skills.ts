import {
  atLeast,
  between,
  conceptSlug,
  every,
  hexColor,
  jsonArrays,
  jsonObjects,
  notANumber,
  orNull,
  saysWhen,
  shape,
  slug,
  type TableRules,
  together,
} from './rules'

const nowhere = 'category_id = NULL, goal_id = NULL, version = 0, is_featured = false'
const inCategory = 'category_id = gen_random_uuid(), goal_id = NULL, is_featured = false'

export const skills: Record<string, TableRules> = {
  skill_categories: {
    keys: ['id', 'name', 'slug'],
    checks: {
      skill_categories_slug_shape: slug('slug'),
      skill_categories_color_hex: every(hexColor('color'), orNull('color')),
    },
  },
  skill_trees: {
    keys: ['id', 'slug', 'goal_id'],
    references: {
      'category_id → skill_categories': 'restrict',
      'goal_id → learning_goals': 'cascade',
      'author_id → users': 'set null',
    },
    checks: {
      skill_trees_slug_shape: slug('slug'),
      skill_trees_hours: every(
        between('estimated_hours', 0, 10_000, 0.5),
        notANumber('estimated_hours'),
        orNull('estimated_hours'),
      ),
      skill_trees_few_tags: {
        refuses: [`tags = NULL`, `tags = array_fill('x'::text, ARRAY[21])`],
        accepts: [`tags = '{}'`, `tags = array_fill('x'::text, ARRAY[20])`],
      },
      skill_trees_counts: every(
        {
          refuses: [`is_published = false, is_featured = false, version = -1`],
          accepts: [`is_published = false, is_featured = false, version = 0`],
        },
        atLeast('node_count', 0),
        atLeast('max_depth', 0),
      ),
      skill_trees_published_in_category: {
        refuses: [
          `is_published = true, version = 1, category_id = NULL, goal_id = NULL`,
          `is_published = true, version = 1, category_id = gen_random_uuid(), goal_id = gen_random_uuid()`,
          `is_published = true, version = 0, ${inCategory}`,
        ],
        accepts: [`is_published = true, version = 1, ${inCategory}`, `is_published = false, ${nowhere}`],
      },
      skill_trees_featured_is_published: {
        refuses: [`is_featured = true, is_published = false`],
        accepts: [
          `is_featured = true, is_published = true, version = 1, category_id = gen_random_uuid(), goal_id = NULL`,
          `is_featured = false, is_published = false`,
        ],
      },
      skill_trees_config_objects: jsonObjects('layout_config', 'theme_config'),
    },
  },
  skill_tree_edges: {
    keys: ['tree_id, prerequisite_id'],
    references: { 'tree_id → skill_trees': 'cascade', 'prerequisite_id → skill_trees': 'cascade' },
    checks: {
      skill_tree_edges_not_itself: {
        refuses: [`prerequisite_id = tree_id`],
        accepts: [`prerequisite_id = gen_random_uuid()`],
      },
    },
  },
  skill_tree_versions: {
    keys: ['id', 'tree_id, number'],
    references: { 'tree_id → skill_trees': 'cascade', 'author_id → users': 'set null' },
    checks: {
      skill_tree_versions_number: atLeast('number', 1),
      skill_tree_versions_snapshot_object: jsonObjects('snapshot'),
    },
  },
  skills: {
    /** The second is what edges, parents and progress point to. */
    keys: ['id', 'tree_id, id', 'tree_id, slug', 'tree_id, path'],
    references: { 'tree_id → skill_trees': 'cascade', 'tree_id, parent_id → skills': 'cascade' },
    checks: {
      skills_slug_shape: slug('slug'),
      skills_few_objectives: {
        refuses: [`learning_objectives = NULL`, `learning_objectives = array_fill('x'::text, ARRAY[13])`],
        accepts: [`learning_objectives = '{}'`, `learning_objectives = array_fill('x'::text, ARRAY[12])`],
      },
      skills_minutes: every(between('estimated_minutes', 1, 60_000), orNull('estimated_minutes')),
      skills_xp: between('xp_value', 0, 1000),
      skills_whole_position: together(['position_x', '1.5'], ['position_y', '-2']),
      skills_position_finite: {
        refuses: ['-1000001', '1000001', `'NaN'`, `'Infinity'`].flatMap((far) => [
          `position_x = ${far}, position_y = 0`,
          `position_x = 0, position_y = ${far}`,
        ]),
        accepts: [
          'position_x = -1000000, position_y = 1000000',
          'position_x = 1000000, position_y = -1000000',
          'position_x = NULL, position_y = NULL',
        ],
      },
      skills_node_size: between('node_size', 1, 3),
      skills_not_its_own_parent: every(
        { refuses: [`parent_id = id`], accepts: [`parent_id = gen_random_uuid()`] },
        orNull('parent_id'),
      ),
      skills_path_shape: every(
        shape('depth = 0, path', { good: ['1', '12'], bad: ['', 'a', ' 1', '1 ', '1/2', '-1'] }),
        shape('depth = 1, path', { good: ['1.2', '10.20'], bad: ['1', '1.2.3', '1.', '.1', '1.a'] }),
        shape('depth = 2, path', { good: ['1.2.3'], bad: ['1.2', '1..2'] }),
        // Only trees that are hierarchies have paths.
        { refuses: [], accepts: [`depth = 7, path = NULL`] },
      ),
      skills_counts: every(
        { refuses: [`depth = -1, path = NULL`], accepts: [`depth = 0, path = NULL`] },
        atLeast('card_count', 0),
      ),
      skills_content_object: every(jsonObjects('content'), orNull('content')),
      skills_lists_arrays: jsonArrays('resources', 'assessments'),
    },
  },
  skill_edges: {
    keys: ['skill_id, prerequisite_id'],
    references: {
      'tree_id → skill_trees': 'cascade',
      'tree_id, skill_id → skills': 'cascade',
      'tree_id, prerequisite_id → skills': 'cascade',
    },
    checks: {
      skill_edges_not_itself: {
        refuses: [`prerequisite_id = skill_id`],
        accepts: [`prerequisite_id = gen_random_uuid()`],
      },
    },
  },
  skill_links: {
    keys: ['id', 'skill_id, blueprint_id, concept_slug, exercise_slug NULLS NOT DISTINCT'],
    references: { 'skill_id → skills': 'cascade', 'blueprint_id → blueprints': 'cascade' },
    checks: {
      skill_links_concept_shape: conceptSlug('concept_slug'),
      skill_links_exercise_shape: every(conceptSlug('exercise_slug'), orNull('exercise_slug')),
    },
  },
  user_skill_tree_progress: {
    keys: ['id', 'user_id, tree_id'],
    references: { 'user_id → users': 'cascade', 'tree_id → skill_trees': 'cascade' },
    checks: {
      user_skill_tree_progress_percent: every(
        between('progress_percent', 0, 100, 0.01),
        notANumber('progress_percent'),
      ),
      user_skill_tree_progress_counts: every(
        {
          refuses: [`skills_completed = -1`, `total_skills = 1, skills_completed = 2`, `total_skills = -1`],
          accepts: [`total_skills = 0, skills_completed = 0`, `total_skills = 2, skills_completed = 2`],
        },
        atLeast('time_spent_minutes', 0),
      ),
      user_skill_tree_progress_short_path: {
        refuses: [`current_path = NULL`, `current_path = array_fill(gen_random_uuid(), ARRAY[5001])`],
        accepts: [`current_path = '{}'`, `current_path = array_fill(gen_random_uuid(), ARRAY[5000])`],
      },
      user_skill_tree_progress_completed_when: saysWhen(
        `started_at = now(), status = 'completed'`,
        `started_at = now(), status = 'paused'`,
        'completed_at',
      ),
      user_skill_tree_progress_started_when: {
        refuses: [
          `status = 'in_progress', started_at = NULL, completed_at = NULL`,
          `status = 'completed', started_at = NULL, completed_at = now()`,
        ],
        accepts: [
          `status = 'not_started', started_at = NULL, completed_at = NULL`,
          `status = 'in_progress', started_at = now(), completed_at = NULL`,
        ],
      },
    },
  },
  user_skill_progress: {
    keys: ['id', 'user_id, skill_id'],
    references: { 'user_id → users': 'cascade', 'tree_id, skill_id → skills': 'cascade' },
    checks: {
      user_skill_progress_percent: every(between('progress_percent', 0, 100, 0.01), notANumber('progress_percent')),
      user_skill_progress_mastery: every(between('mastery', 0, 100, 0.01), notANumber('mastery')),
      user_skill_progress_score: every(
        between('completion_score', 0, 100, 0.01),
        notANumber('completion_score'),
        orNull('completion_score'),
      ),
      user_skill_progress_engagement: every(
        between('engagement_score', 0, 1, 0.001),
        notANumber('engagement_score'),
        orNull('engagement_score'),
      ),
      user_skill_progress_counts: every(atLeast('time_spent_minutes', 0), atLeast('attempts_count', 0)),
      user_skill_progress_completed_when: {
        refuses: [
          `status = 'completed', completed_at = NULL, completion_method = 'manual'`,
          `status = 'completed', completed_at = now(), completion_method = NULL`,
          `status = 'skipped', completed_at = now(), completion_method = NULL`,
          `status = 'skipped', completed_at = NULL, completion_method = 'manual'`,
        ],
        accepts: [
          `status = 'completed', completed_at = now(), completion_method = 'assessment'`,
          `status = 'skipped', completed_at = NULL, completion_method = NULL`,
        ],
      },
      user_skill_progress_json_objects: every(
        jsonObjects('evidence_data', 'struggling_indicators'),
        orNull('evidence_data', 'struggling_indicators'),
      ),
    },
  },
}
