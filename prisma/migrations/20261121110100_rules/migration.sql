-- What Prisma's schema language cannot say: CHECKs, partial and covering indexes, and the triggers that keep graphs
-- free of circles and what was published unchanged.

-- identity and platform: a CHECK lets NULL pass, and three lists could be NULL ----------------------------------------------

UPDATE "user_profiles" SET learning_goals = coalesce(learning_goals, '{}'), interests = coalesce(interests, '{}')
  WHERE learning_goals IS NULL OR interests IS NULL;
ALTER TABLE "user_profiles"
  DROP CONSTRAINT "user_profiles_few_goals",
  DROP CONSTRAINT "user_profiles_few_interests",
  ADD CONSTRAINT "user_profiles_few_goals" CHECK (learning_goals IS NOT NULL AND cardinality(learning_goals) <= 10),
  ADD CONSTRAINT "user_profiles_few_interests" CHECK (interests IS NOT NULL AND cardinality(interests) <= 20),
  ADD CONSTRAINT "user_profiles_preferences_object" CHECK (jsonb_typeof(preferences) = 'object');
ALTER TABLE "api_tokens"
  DROP CONSTRAINT "api_tokens_has_scope",
  ADD CONSTRAINT "api_tokens_has_scope" CHECK (
    scopes IS NOT NULL AND cardinality(scopes) BETWEEN 1 AND 20 AND array_position(scopes, NULL) IS NULL);
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_details_object" CHECK (jsonb_typeof(details) = 'object');
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_payload_object" CHECK (jsonb_typeof(payload) = 'object');

-- onboarding -------------------------------------------------------------------------------------------------------

ALTER TABLE "meta_categories" ADD CONSTRAINT "meta_categories_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "archetypes"
  ADD CONSTRAINT "archetypes_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "archetypes_variables_array" CHECK (jsonb_typeof(variables) = 'array');
ALTER TABLE "user_archetypes" ADD CONSTRAINT "user_archetypes_domain_said" CHECK (domain ~ '^\S(.*\S)?$');
ALTER TABLE "user_variables"
  ADD CONSTRAINT "user_variables_key_shape" CHECK (variable_key ~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'),
  ADD CONSTRAINT "user_variables_value_said" CHECK (variable_value ~ '^\S(.*\S)?$');
ALTER TABLE "learning_profiles"
  ADD CONSTRAINT "learning_profiles_goals_array" CHECK (jsonb_typeof(goals) = 'array'),
  ADD CONSTRAINT "learning_profiles_time_object" CHECK (jsonb_typeof(time_constraints) = 'object'),
  ADD CONSTRAINT "learning_profiles_preferences_object" CHECK (jsonb_typeof(preferences) = 'object');

-- blueprints -------------------------------------------------------------------------------------------------------

ALTER TABLE "blueprints" ADD CONSTRAINT "blueprints_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "blueprint_versions"
  ADD CONSTRAINT "blueprint_versions_number" CHECK (number >= 1),
  ADD CONSTRAINT "blueprint_versions_published_when" CHECK ((status = 'draft') = (published_at IS NULL));
ALTER TABLE "blueprint_modules"
  ADD CONSTRAINT "blueprint_modules_number" CHECK (module_number >= 1),
  ADD CONSTRAINT "blueprint_modules_concept_shape" CHECK (concept_slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  ADD CONSTRAINT "blueprint_modules_hours" CHECK (estimated_hours BETWEEN 1 AND 1000),
  ADD CONSTRAINT "blueprint_modules_objectives_array" CHECK (jsonb_typeof(learning_objectives) = 'array'),
  ADD CONSTRAINT "blueprint_modules_content_object" CHECK (jsonb_typeof(content_template) = 'object');
ALTER TABLE "blueprint_module_edges" ADD CONSTRAINT "blueprint_module_edges_not_itself" CHECK (module_id <> prerequisite_id);
ALTER TABLE "blueprint_exercises"
  ADD CONSTRAINT "blueprint_exercises_slug_shape" CHECK (slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  ADD CONSTRAINT "blueprint_exercises_order" CHECK (order_index >= 0),
  ADD CONSTRAINT "blueprint_exercises_difficulty" CHECK (difficulty_level BETWEEN 1 AND 10),
  ADD CONSTRAINT "blueprint_exercises_points" CHECK (points BETWEEN 0 AND 10000),
  ADD CONSTRAINT "blueprint_exercises_time_limit" CHECK (time_limit_minutes BETWEEN 1 AND 1440),
  ADD CONSTRAINT "blueprint_exercises_language" CHECK (kind = 'quiz' OR language IS NOT NULL),
  ADD CONSTRAINT "blueprint_exercises_json" CHECK (
    jsonb_typeof(files) = 'array' AND jsonb_typeof(solution) = 'array' AND jsonb_typeof(tests) = 'array'
    AND jsonb_typeof(flaws) = 'array' AND jsonb_typeof(hints) = 'array' AND jsonb_typeof(quiz) = 'array'
    AND jsonb_typeof(limits) = 'object');

-- courses ----------------------------------------------------------------------------------------------------------

ALTER TABLE "generated_courses"
  ADD CONSTRAINT "generated_courses_progress" CHECK (progress_percentage BETWEEN 0 AND 100),
  ADD CONSTRAINT "generated_courses_counts" CHECK (total_modules >= 0 AND completed_modules BETWEEN 0 AND total_modules),
  ADD CONSTRAINT "generated_courses_hours" CHECK (estimated_hours BETWEEN 0 AND 10000),
  ADD CONSTRAINT "generated_courses_completed_when" CHECK (status <> 'completed' OR completed_at IS NOT NULL),
  ADD CONSTRAINT "generated_courses_variables_object" CHECK (jsonb_typeof(variables) = 'object');
ALTER TABLE "generated_modules"
  ADD CONSTRAINT "generated_modules_concept_shape" CHECK (concept_slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  ADD CONSTRAINT "generated_modules_order" CHECK (order_index >= 0),
  ADD CONSTRAINT "generated_modules_difficulty" CHECK (difficulty_level BETWEEN 1 AND 10),
  ADD CONSTRAINT "generated_modules_minutes" CHECK (estimated_minutes BETWEEN 1 AND 60000),
  ADD CONSTRAINT "generated_modules_objectives_array" CHECK (jsonb_typeof(learning_objectives) = 'array'),
  ADD CONSTRAINT "generated_modules_content_object" CHECK (jsonb_typeof(content) = 'object'),
  ADD CONSTRAINT "generated_modules_provenance_object" CHECK (jsonb_typeof(provenance) = 'object');
ALTER TABLE "generated_module_edges" ADD CONSTRAINT "generated_module_edges_not_itself" CHECK (module_id <> prerequisite_id);
ALTER TABLE "course_tags" ADD CONSTRAINT "course_tags_shape" CHECK (tag ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "module_progress"
  ADD CONSTRAINT "module_progress_attempts" CHECK (attempts >= 0 AND consecutive_failures BETWEEN 0 AND attempts),
  ADD CONSTRAINT "module_progress_scores" CHECK (best_score BETWEEN 0 AND 100 AND final_score BETWEEN 0 AND 100),
  ADD CONSTRAINT "module_progress_time" CHECK (time_spent_minutes >= 0),
  ADD CONSTRAINT "module_progress_completed_when" CHECK ((status = 'completed') = (completed_at IS NOT NULL));

-- exercises --------------------------------------------------------------------------------------------------------

ALTER TABLE "exercises"
  ADD CONSTRAINT "exercises_order" CHECK (order_index >= 0),
  ADD CONSTRAINT "exercises_difficulty" CHECK (difficulty_level BETWEEN 1 AND 10),
  ADD CONSTRAINT "exercises_points" CHECK (points BETWEEN 0 AND 10000),
  ADD CONSTRAINT "exercises_time_limit" CHECK (time_limit_minutes BETWEEN 1 AND 1440),
  ADD CONSTRAINT "exercises_language" CHECK (kind = 'quiz' OR language IS NOT NULL),
  ADD CONSTRAINT "exercises_json" CHECK (
    jsonb_typeof(files) = 'array' AND jsonb_typeof(solution) = 'array' AND jsonb_typeof(tests) = 'array'
    AND jsonb_typeof(flaws) = 'array' AND jsonb_typeof(hints) = 'array' AND jsonb_typeof(quiz) = 'array'
    AND jsonb_typeof(limits) = 'object');
ALTER TABLE "submissions"
  ADD CONSTRAINT "submissions_score" CHECK (score BETWEEN 0 AND 100),
  ADD CONSTRAINT "submissions_measures" CHECK (execution_time_ms >= 0 AND memory_used_mb BETWEEN 0 AND 1000000 AND work_units >= 0),
  ADD CONSTRAINT "submissions_something" CHECK (files IS NOT NULL OR answers IS NOT NULL),
  ADD CONSTRAINT "submissions_files_array" CHECK (jsonb_typeof(files) = 'array'),
  ADD CONSTRAINT "submissions_answers_object" CHECK (jsonb_typeof(answers) = 'object'),
  ADD CONSTRAINT "submissions_evaluated_when" CHECK (
    CASE status WHEN 'pending' THEN evaluated_at IS NULL WHEN 'needs_review' THEN true ELSE evaluated_at IS NOT NULL END);
ALTER TABLE "evaluations"
  ADD CONSTRAINT "evaluations_passed_by_outcome" CHECK (passed = (outcome = 'passed')),
  ADD CONSTRAINT "evaluations_results_array" CHECK (jsonb_typeof(test_results) = 'array'),
  ADD CONSTRAINT "evaluations_feedback_object" CHECK (jsonb_typeof(feedback) = 'object'),
  ADD CONSTRAINT "evaluations_suggestions_array" CHECK (jsonb_typeof(suggestions) = 'array');
ALTER TABLE "exercise_progress"
  ADD CONSTRAINT "exercise_progress_score" CHECK (best_score BETWEEN 0 AND 100),
  ADD CONSTRAINT "exercise_progress_attempts" CHECK (attempts >= 0 AND consecutive_failures BETWEEN 0 AND attempts),
  ADD CONSTRAINT "exercise_progress_hints_array" CHECK (jsonb_typeof(hints_revealed) = 'array'),
  ADD CONSTRAINT "exercise_progress_passed_when" CHECK ((status = 'passed') = (passed_at IS NOT NULL));

-- reviews ----------------------------------------------------------------------------------------------------------

ALTER TABLE "architecture_reviews"
  ADD CONSTRAINT "architecture_reviews_overall" CHECK (overall_score BETWEEN 0 AND 100),
  ADD CONSTRAINT "architecture_reviews_axes" CHECK (
    code_sense_score BETWEEN 0 AND 100 AND efficiency_score BETWEEN 0 AND 100
    AND edge_cases_score BETWEEN 0 AND 100 AND taste_score BETWEEN 0 AND 100),
  ADD CONSTRAINT "architecture_reviews_an_axis" CHECK (
    num_nonnulls(code_sense_score, efficiency_score, edge_cases_score, taste_score) >= 1),
  ADD CONSTRAINT "architecture_reviews_rubric" CHECK (rubric_version >= 1),
  ADD CONSTRAINT "architecture_reviews_remarks_arrays" CHECK (
    jsonb_typeof(strengths) = 'array' AND jsonb_typeof(weaknesses) = 'array' AND jsonb_typeof(suggestions) = 'array'),
  ADD CONSTRAINT "architecture_reviews_provenance_object" CHECK (jsonb_typeof(provenance) = 'object');

-- skills -----------------------------------------------------------------------------------------------------------

ALTER TABLE "skill_categories"
  ADD CONSTRAINT "skill_categories_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "skill_categories_color_hex" CHECK (color ~ '^#[0-9A-Fa-f]{6}$');
ALTER TABLE "skill_trees"
  ADD CONSTRAINT "skill_trees_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "skill_trees_hours" CHECK (estimated_hours BETWEEN 0 AND 10000),
  ADD CONSTRAINT "skill_trees_few_tags" CHECK (tags IS NOT NULL AND cardinality(tags) <= 20),
  ADD CONSTRAINT "skill_trees_counts" CHECK (version >= 0 AND node_count >= 0 AND max_depth >= 0),
  ADD CONSTRAINT "skill_trees_published_in_category" CHECK (NOT is_published OR (category_id IS NOT NULL AND goal_id IS NULL AND version >= 1)),
  ADD CONSTRAINT "skill_trees_featured_is_published" CHECK (NOT is_featured OR is_published),
  ADD CONSTRAINT "skill_trees_config_objects" CHECK (jsonb_typeof(layout_config) = 'object' AND jsonb_typeof(theme_config) = 'object');
ALTER TABLE "skill_tree_edges" ADD CONSTRAINT "skill_tree_edges_not_itself" CHECK (tree_id <> prerequisite_id);
ALTER TABLE "skill_tree_versions"
  ADD CONSTRAINT "skill_tree_versions_number" CHECK (number >= 1),
  ADD CONSTRAINT "skill_tree_versions_snapshot_object" CHECK (jsonb_typeof(snapshot) = 'object');
ALTER TABLE "skills"
  ADD CONSTRAINT "skills_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "skills_few_objectives" CHECK (learning_objectives IS NOT NULL AND cardinality(learning_objectives) <= 12),
  ADD CONSTRAINT "skills_minutes" CHECK (estimated_minutes BETWEEN 1 AND 60000),
  ADD CONSTRAINT "skills_xp" CHECK (xp_value BETWEEN 0 AND 1000),
  ADD CONSTRAINT "skills_whole_position" CHECK ((position_x IS NULL) = (position_y IS NULL)),
  ADD CONSTRAINT "skills_position_finite" CHECK (position_x BETWEEN -1000000 AND 1000000 AND position_y BETWEEN -1000000 AND 1000000),
  ADD CONSTRAINT "skills_node_size" CHECK (node_size BETWEEN 1 AND 3),
  ADD CONSTRAINT "skills_not_its_own_parent" CHECK (parent_id <> id),
  ADD CONSTRAINT "skills_path_shape" CHECK (path ~ '^[0-9]+(\.[0-9]+)*$' AND depth = cardinality(string_to_array(path, '.')) - 1),
  ADD CONSTRAINT "skills_counts" CHECK (depth >= 0 AND card_count >= 0),
  ADD CONSTRAINT "skills_content_object" CHECK (jsonb_typeof(content) = 'object'),
  ADD CONSTRAINT "skills_lists_arrays" CHECK (jsonb_typeof(resources) = 'array' AND jsonb_typeof(assessments) = 'array');
ALTER TABLE "skill_edges" ADD CONSTRAINT "skill_edges_not_itself" CHECK (skill_id <> prerequisite_id);
ALTER TABLE "skill_links"
  ADD CONSTRAINT "skill_links_concept_shape" CHECK (concept_slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  ADD CONSTRAINT "skill_links_exercise_shape" CHECK (exercise_slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$');
ALTER TABLE "user_skill_tree_progress"
  ADD CONSTRAINT "user_skill_tree_progress_percent" CHECK (progress_percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "user_skill_tree_progress_counts" CHECK (total_skills >= 0 AND skills_completed BETWEEN 0 AND total_skills AND time_spent_minutes >= 0),
  ADD CONSTRAINT "user_skill_tree_progress_short_path" CHECK (current_path IS NOT NULL AND cardinality(current_path) <= 5000),
  ADD CONSTRAINT "user_skill_tree_progress_completed_when" CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  ADD CONSTRAINT "user_skill_tree_progress_started_when" CHECK (status = 'not_started' OR started_at IS NOT NULL);
ALTER TABLE "user_skill_progress"
  ADD CONSTRAINT "user_skill_progress_percent" CHECK (progress_percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "user_skill_progress_mastery" CHECK (mastery BETWEEN 0 AND 100),
  ADD CONSTRAINT "user_skill_progress_score" CHECK (completion_score BETWEEN 0 AND 100),
  ADD CONSTRAINT "user_skill_progress_engagement" CHECK (engagement_score BETWEEN 0 AND 1),
  ADD CONSTRAINT "user_skill_progress_counts" CHECK (time_spent_minutes >= 0 AND attempts_count >= 0),
  ADD CONSTRAINT "user_skill_progress_completed_when" CHECK (
    (status = 'completed') = (completed_at IS NOT NULL) AND (status = 'completed') = (completion_method IS NOT NULL)),
  ADD CONSTRAINT "user_skill_progress_json_objects" CHECK (
    jsonb_typeof(evidence_data) = 'object' AND jsonb_typeof(struggling_indicators) = 'object');

-- practice ---------------------------------------------------------------------------------------------------------

ALTER TABLE "skill_deconstructions"
  ADD CONSTRAINT "skill_deconstructions_normalized" CHECK (normalized_query = lower(normalized_query) AND normalized_query ~ '^\S(.*\S)?$'),
  ADD CONSTRAINT "skill_deconstructions_data_object" CHECK (jsonb_typeof(deconstruction_data) = 'object'),
  ADD CONSTRAINT "skill_deconstructions_provenance_object" CHECK (jsonb_typeof(provenance) = 'object');
ALTER TABLE "roadmaps" ADD CONSTRAINT "roadmaps_deconstructed" CHECK (skill_deconstruction_id IS NULL OR is_deconstructed);
ALTER TABLE "milestone_progress"
  ADD CONSTRAINT "milestone_progress_practice" CHECK (practice_attempts >= 0 AND practice_completions BETWEEN 0 AND practice_attempts),
  ADD CONSTRAINT "milestone_progress_completed_when" CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  ADD CONSTRAINT "milestone_progress_started_when" CHECK (status = 'not_started' OR started_at IS NOT NULL),
  ADD CONSTRAINT "milestone_progress_in_order" CHECK (completed_at >= started_at);
ALTER TABLE "practice_activities"
  ADD CONSTRAINT "practice_activities_rating" CHECK (difficulty_rating BETWEEN 1 AND 5),
  ADD CONSTRAINT "practice_activities_minutes" CHECK (completion_time >= 0),
  ADD CONSTRAINT "practice_activities_completed_when" CHECK (completed = (completed_at IS NOT NULL));

-- memory -----------------------------------------------------------------------------------------------------------

ALTER TABLE "learning_goals"
  ADD CONSTRAINT "learning_goals_title_said" CHECK (title ~ '\S'),
  ADD CONSTRAINT "learning_goals_mastery" CHECK (mastery_percentage BETWEEN 0 AND 100),
  ADD CONSTRAINT "learning_goals_time" CHECK (total_time_seconds >= 0),
  ADD CONSTRAINT "learning_goals_completed_when" CHECK (status <> 'completed' OR completed_at IS NOT NULL),
  ADD CONSTRAINT "learning_goals_archived_when" CHECK ((status = 'archived') = (archived_at IS NOT NULL));
ALTER TABLE "flashcards"
  ADD CONSTRAINT "flashcards_two_sides" CHECK (question ~ '\S' AND answer ~ '\S'),
  ADD CONSTRAINT "flashcards_memory" CHECK (stability BETWEEN 0 AND 1e6 AND difficulty BETWEEN 0 AND 10),
  ADD CONSTRAINT "flashcards_counts" CHECK (scheduled_days >= 0 AND learning_steps >= 0 AND reps >= 0 AND lapses BETWEEN 0 AND reps),
  ADD CONSTRAINT "flashcards_new_is_unseen" CHECK ((state = 'new') = (last_review_at IS NULL)),
  ADD CONSTRAINT "flashcards_metadata_object" CHECK (jsonb_typeof(card_metadata) = 'object');
ALTER TABLE "review_logs"
  ADD CONSTRAINT "review_logs_rating" CHECK (rating BETWEEN 1 AND 4),
  ADD CONSTRAINT "review_logs_memory" CHECK (stability BETWEEN 0 AND 1e6 AND difficulty BETWEEN 0 AND 10),
  ADD CONSTRAINT "review_logs_counts" CHECK (scheduled_days >= 0 AND learning_steps >= 0 AND duration_ms >= 0);
ALTER TABLE "study_sessions"
  ADD CONSTRAINT "study_sessions_counts" CHECK (cards_reviewed >= 0 AND cards_correct BETWEEN 0 AND cards_reviewed AND time_seconds >= 0),
  ADD CONSTRAINT "study_sessions_in_order" CHECK (ended_at >= started_at),
  ADD CONSTRAINT "study_sessions_progress_object" CHECK (jsonb_typeof(progress) = 'object');
ALTER TABLE "topic_analytics"
  ADD CONSTRAINT "topic_analytics_normalized" CHECK (normalized_topic = lower(normalized_topic) AND normalized_topic ~ '^\S(.*\S)?$'),
  ADD CONSTRAINT "topic_analytics_counts" CHECK (user_count >= 0 AND goal_count >= 0),
  ADD CONSTRAINT "topic_analytics_in_order" CHECK (last_seen_at >= first_seen_at),
  ADD CONSTRAINT "topic_analytics_few_examples" CHECK (jsonb_typeof(original_examples) = 'array' AND jsonb_array_length(original_examples) <= 10);

-- tutor ------------------------------------------------------------------------------------------------------------

ALTER TABLE "conversations" ADD CONSTRAINT "conversations_whole_subject" CHECK ((subject_type IS NULL) = (subject_id IS NULL));
ALTER TABLE "messages"
  ADD CONSTRAINT "messages_position" CHECK (position >= 0),
  ADD CONSTRAINT "messages_said" CHECK (content ~ '\S'),
  ADD CONSTRAINT "messages_provenance_object" CHECK (jsonb_typeof(provenance) = 'object');

-- rewards ----------------------------------------------------------------------------------------------------------

ALTER TABLE "titles"
  ADD CONSTRAINT "titles_rank" CHECK (rank >= 0),
  ADD CONSTRAINT "titles_criteria_object" CHECK (jsonb_typeof(criteria) = 'object');
ALTER TABLE "learner_stats"
  ADD CONSTRAINT "learner_stats_sums" CHECK (
    total_xp >= 0 AND skills_completed >= 0 AND minutes_learned >= 0 AND total_cards_mastered >= 0 AND total_goals_completed >= 0),
  ADD CONSTRAINT "learner_stats_level" CHECK (current_level >= 1),
  ADD CONSTRAINT "learner_stats_streaks" CHECK (current_streak BETWEEN 0 AND max_streak),
  ADD CONSTRAINT "learner_stats_trees" CHECK (trees_completed BETWEEN 0 AND trees_started);
ALTER TABLE "achievements"
  ADD CONSTRAINT "achievements_key_shape" CHECK (key ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
  ADD CONSTRAINT "achievements_color_hex" CHECK (badge_color ~ '^#[0-9A-Fa-f]{6}$'),
  ADD CONSTRAINT "achievements_xp" CHECK (xp_reward BETWEEN 0 AND 10000),
  ADD CONSTRAINT "achievements_criteria_object" CHECK (jsonb_typeof(criteria) = 'object');
ALTER TABLE "user_achievements"
  ADD CONSTRAINT "user_achievements_progress" CHECK (progress BETWEEN 0 AND 100),
  ADD CONSTRAINT "user_achievements_earned_when" CHECK ((progress = 100) = (earned_at IS NOT NULL)),
  ADD CONSTRAINT "user_achievements_metadata_object" CHECK (jsonb_typeof(metadata) = 'object');

-- guild ------------------------------------------------------------------------------------------------------------

ALTER TABLE "user_relationships" ADD CONSTRAINT "user_relationships_two_people" CHECK (follower_id <> following_id);
ALTER TABLE "activity_feed"
  ADD CONSTRAINT "activity_feed_whole_reference" CHECK ((reference_type IS NULL) = (reference_id IS NULL)),
  ADD CONSTRAINT "activity_feed_metadata_object" CHECK (jsonb_typeof(metadata) = 'object');

-- discovery --------------------------------------------------------------------------------------------------------

ALTER TABLE "trending"
  ADD CONSTRAINT "trending_velocity" CHECK (velocity_score BETWEEN 0 AND 10000000),
  ADD CONSTRAINT "trending_rank" CHECK (rank_position >= 1);
ALTER TABLE "recommendations"
  ADD CONSTRAINT "recommendations_score" CHECK (score BETWEEN 0 AND 1),
  ADD CONSTRAINT "recommendations_expire_later" CHECK (expires_at > created_at),
  ADD CONSTRAINT "recommendations_metadata_object" CHECK (jsonb_typeof(metadata) = 'object');

-- Indexes with a condition or with columns to read along ------------------------------------------------------------

CREATE INDEX "users_admins" ON "users" (id) WHERE role = 'admin';
CREATE UNIQUE INDEX "blueprint_versions_one_live" ON "blueprint_versions" (blueprint_id) WHERE status = 'published';
CREATE INDEX "skill_trees_listed" ON "skill_trees" (category_id, is_featured DESC, name) WHERE is_published;
CREATE INDEX "skills_milestones" ON "skills" (tree_id) WHERE is_milestone AND is_active;
CREATE INDEX "flashcards_due" ON "flashcards" (user_id, due) WHERE suspended_at IS NULL;
CREATE INDEX "study_sessions_open" ON "study_sessions" (user_id) WHERE ended_at IS NULL;
CREATE INDEX "recommendations_shown" ON "recommendations" (user_id, score DESC)
  INCLUDE (blueprint_id, archetype_id, reason_code, expires_at) WHERE NOT is_dismissed;
CREATE INDEX "learner_stats_latest" ON "learner_stats" (user_id) INCLUDE (last_activity_at);

-- Graphs of prerequisites have no circles. (Messages begin with the name of the rule: Prisma passes on nothing else.) ---------------------------------------------------------------------------

-- One function for every table of edges. Arguments: the table that owns the graph, the column that names the owner, the
-- column that names the node. Whoever adds an edge first writes to the owner's row: a second writer waits for the first
-- and then sees its edges, or, in a transaction that must not see them, is told to try again.
CREATE FUNCTION "refuse_circle"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owners CONSTANT text := TG_ARGV[0];
  owner_column CONSTANT text := TG_ARGV[1];
  node CONSTANT text := TG_ARGV[2];
  few CONSTANT int := 50;
  suspects uuid[];
  heads uuid[];
  tails uuid[];
  before int;
  closes uuid;
BEGIN
  EXECUTE format('SELECT 1 FROM %I WHERE id IN (SELECT %I FROM added) ORDER BY id FOR NO KEY UPDATE', owners, owner_column);
  EXECUTE format('UPDATE %I SET graph_revision = graph_revision + 1 WHERE id IN (SELECT %I FROM added)', owners, owner_column);

  IF (SELECT count(*) FROM added) <= few THEN
    -- Where nothing needs the nodes that got a prerequisite, nothing leads back to them.
    EXECUTE format(
      'SELECT array_agg(%1$I) FROM added WHERE EXISTS (
         SELECT 1 FROM %2$I edge WHERE edge.prerequisite_id = added.%1$I AND edge.%3$I = added.%3$I)',
      node, TG_TABLE_NAME, owner_column) INTO suspects;
    IF suspects IS NULL THEN RETURN NULL; END IF;
    -- One walk from all new prerequisites towards theirs. Only a node that is met on it can close a circle.
    EXECUTE format(
      'WITH RECURSIVE walk(at) AS (
         SELECT prerequisite_id FROM added
         UNION
         SELECT edge.prerequisite_id FROM walk JOIN %2$I edge ON edge.%1$I = walk.at
       ) SELECT array_agg(DISTINCT added.%1$I) FROM added JOIN walk ON walk.at = added.%1$I', node, TG_TABLE_NAME)
      INTO suspects;
    -- And of those, each from its own: whoever meets themselves does.
    EXECUTE format(
      'WITH RECURSIVE walk AS (
         SELECT %1$I AS node, prerequisite_id AS at FROM added WHERE %1$I = ANY ($1)
         UNION
         SELECT walk.node, edge.prerequisite_id FROM walk JOIN %2$I edge ON edge.%1$I = walk.at
       ) SELECT node FROM walk WHERE at = node LIMIT 1', node, TG_TABLE_NAME) INTO closes USING suspects;
  ELSE
    -- Many at once: take away, again and again, the edges to nodes that need nothing and from nodes that nothing needs.
    -- What cannot be taken away holds a circle.
    EXECUTE format('SELECT array_agg(%1$I), array_agg(prerequisite_id) FROM %2$I WHERE %3$I IN (SELECT %3$I FROM added)',
      node, TG_TABLE_NAME, owner_column) INTO heads, tails;
    LOOP
      before := coalesce(cardinality(heads), 0);
      EXIT WHEN before = 0;
      SELECT array_agg(head), array_agg(tail) INTO heads, tails
        FROM unnest(heads, tails) edge(head, tail) WHERE tail IN (SELECT unnest(heads)) AND head IN (SELECT unnest(tails));
      IF cardinality(heads) = before THEN
        closes := heads[1];
        EXIT;
      END IF;
    END LOOP;
  END IF;

  IF closes IS NOT NULL THEN
    RAISE EXCEPTION '%_acyclic: % would need itself through its prerequisites', TG_TABLE_NAME, closes
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_acyclic', TABLE = TG_TABLE_NAME,
            HINT = 'Leave out one of the prerequisites that lead back to it.';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "skill_edges_acyclic" AFTER INSERT ON "skill_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('skill_trees', 'tree_id', 'skill_id');
CREATE TRIGGER "skill_edges_stay_acyclic" AFTER UPDATE ON "skill_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('skill_trees', 'tree_id', 'skill_id');
CREATE TRIGGER "blueprint_module_edges_acyclic" AFTER INSERT ON "blueprint_module_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('blueprint_versions', 'version_id', 'module_id');
CREATE TRIGGER "blueprint_module_edges_stay_acyclic" AFTER UPDATE ON "blueprint_module_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('blueprint_versions', 'version_id', 'module_id');
CREATE TRIGGER "generated_module_edges_acyclic" AFTER INSERT ON "generated_module_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('generated_courses', 'course_id', 'module_id');
CREATE TRIGGER "generated_module_edges_stay_acyclic" AFTER UPDATE ON "generated_module_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle"('generated_courses', 'course_id', 'module_id');

-- Trees have no owner in common, so their writers queue at one lock. A transaction with an old snapshot would not see what
-- the one before it in the queue wrote, so it is turned away.
CREATE FUNCTION "refuse_circle_of_trees"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closes uuid;
BEGIN
  IF current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION 'skill_tree_edges cannot be written under REPEATABLE READ' USING ERRCODE = 'feature_not_supported';
  END IF;
  PERFORM pg_advisory_xact_lock(7401127);
  WITH RECURSIVE walk AS (
    SELECT tree_id AS node, prerequisite_id AS at FROM added
    UNION
    SELECT walk.node, edge.prerequisite_id FROM walk JOIN skill_tree_edges edge ON edge.tree_id = walk.at
  ) SELECT node INTO closes FROM walk WHERE at = node LIMIT 1;
  IF closes IS NOT NULL THEN
    RAISE EXCEPTION 'skill_tree_edges_acyclic: tree % would need itself through its prerequisites', closes
      USING ERRCODE = 'check_violation', CONSTRAINT = 'skill_tree_edges_acyclic', TABLE = 'skill_tree_edges',
            HINT = 'Leave out one of the trees that lead back to it.';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "skill_tree_edges_acyclic" AFTER INSERT ON "skill_tree_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle_of_trees"();
CREATE TRIGGER "skill_tree_edges_stay_acyclic" AFTER UPDATE ON "skill_tree_edges" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_circle_of_trees"();

-- Nor does a hierarchy: nobody is inside what is inside of them.
CREATE FUNCTION "refuse_circle_of_parents"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closes boolean;
BEGIN
  UPDATE skill_trees SET graph_revision = graph_revision + 1 WHERE id = NEW.tree_id;
  WITH RECURSIVE up AS (
    SELECT id, parent_id FROM skills WHERE id = NEW.parent_id
    UNION
    SELECT s.id, s.parent_id FROM up JOIN skills s ON s.id = up.parent_id
  ) SELECT EXISTS (SELECT 1 FROM up WHERE id = NEW.id) INTO closes;
  IF closes THEN
    RAISE EXCEPTION 'skills_parents_acyclic: skill % would be inside itself', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'skills_parents_acyclic', TABLE = 'skills';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "skills_parents_acyclic" AFTER INSERT OR UPDATE OF parent_id ON "skills"
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION "refuse_circle_of_parents"();

-- What was published stays as it was --------------------------------------------------------------------------------

CREATE FUNCTION "guard_published_version"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- What may still change: where it stands, and the name of somebody who left.
  free CONSTANT text[] := ARRAY['status', 'author_id', 'graph_revision'];
BEGIN
  IF OLD.published_at IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - free = to_jsonb(OLD) - free
     AND (NEW.author_id IS NULL OR NEW.author_id IS NOT DISTINCT FROM OLD.author_id) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'blueprint_versions_immutable: version % was published and cannot change', OLD.number
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'blueprint_versions_immutable', TABLE = 'blueprint_versions',
          HINT = 'Make a new version; archive this one.';
END $$;
CREATE TRIGGER "blueprint_versions_immutable" BEFORE UPDATE OR DELETE ON "blueprint_versions"
  FOR EACH ROW EXECUTE FUNCTION "guard_published_version"();

-- The lock makes a change wait for somebody who is just publishing, and the other way round.
CREATE FUNCTION "refuse_if_published"(version uuid, part text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM blueprint_versions WHERE id = version FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM blueprint_versions WHERE id = version AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION '%_immutable: the version that it belongs to was published', part
      USING ERRCODE = 'restrict_violation', CONSTRAINT = part || '_immutable', TABLE = part,
            HINT = 'Make a new version of the blueprint.';
  END IF;
END $$;
CREATE FUNCTION "guard_published_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refuse_if_published(OLD.version_id, TG_TABLE_NAME); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM refuse_if_published(NEW.version_id, TG_TABLE_NAME); END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "blueprint_modules_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "blueprint_modules"
  FOR EACH ROW EXECUTE FUNCTION "guard_published_part"();
CREATE TRIGGER "blueprint_module_edges_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "blueprint_module_edges"
  FOR EACH ROW EXECUTE FUNCTION "guard_published_part"();
CREATE FUNCTION "guard_published_exercise"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refuse_if_published(m.version_id, TG_TABLE_NAME) FROM blueprint_modules m WHERE m.id = OLD.module_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM refuse_if_published(m.version_id, TG_TABLE_NAME) FROM blueprint_modules m WHERE m.id = NEW.module_id;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "blueprint_exercises_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "blueprint_exercises"
  FOR EACH ROW EXECUTE FUNCTION "guard_published_exercise"();

-- A snapshot of a tree goes only with its tree.
CREATE FUNCTION "guard_tree_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.author_id IS NULL AND to_jsonb(NEW) - 'author_id' = to_jsonb(OLD) - 'author_id' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM skill_trees WHERE id = OLD.tree_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'skill_tree_versions_immutable: version % of a tree cannot change', OLD.number
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'skill_tree_versions_immutable', TABLE = 'skill_tree_versions';
END $$;
CREATE TRIGGER "skill_tree_versions_immutable" BEFORE UPDATE OR DELETE ON "skill_tree_versions"
  FOR EACH ROW EXECUTE FUNCTION "guard_tree_version"();
