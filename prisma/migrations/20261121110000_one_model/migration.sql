-- Trigrams and unaccented letters for search. Both are trusted: the owner of the database may install them.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- Never used, and what they said does not fit the columns' schemas.
ALTER TABLE "sessions" ALTER COLUMN "device_info" DROP DEFAULT;
ALTER TABLE "learning_events" ALTER COLUMN "payload" DROP DEFAULT;

-- One index for a person's place in the ledger. Beside an index over seq alone, the planner may walk that one, past what
-- everybody else did, to find the newest of somebody who did little.
CREATE UNIQUE INDEX "learning_events_user_id_seq_key" ON "learning_events"("user_id", "seq");
DROP INDEX "learning_events_user_id_seq_idx";
DROP INDEX "learning_events_seq_key";

-- CreateEnum
CREATE TYPE "version_status" AS ENUM ('draft', 'published', 'deprecated', 'archived');

-- CreateEnum
CREATE TYPE "rigor_level" AS ENUM ('standard', 'advanced');

-- CreateEnum
CREATE TYPE "course_status" AS ENUM ('draft', 'active', 'paused', 'completed', 'archived');

-- CreateEnum
CREATE TYPE "module_status" AS ENUM ('locked', 'available', 'in_progress', 'completed');

-- CreateEnum
CREATE TYPE "interaction_type" AS ENUM ('viewed', 'started', 'completed', 'saved');

-- CreateEnum
CREATE TYPE "trend_window" AS ENUM ('hour', 'day', 'week');

-- CreateEnum
CREATE TYPE "reason_code" AS ENUM ('similar_users', 'next_step', 'trending', 'friend_activity');

-- CreateEnum
CREATE TYPE "exercise_kind" AS ENUM ('coding', 'quiz', 'project', 'review', 'code_review', 'refactor', 'build', 'diagnosis');

-- CreateEnum
CREATE TYPE "code_language" AS ENUM ('javascript', 'typescript', 'python');

-- CreateEnum
CREATE TYPE "submission_status" AS ENUM ('pending', 'passed', 'failed', 'needs_review');

-- CreateEnum
CREATE TYPE "evaluation_outcome" AS ENUM ('passed', 'failed', 'errored', 'timed_out', 'needs_review');

-- CreateEnum
CREATE TYPE "relationship_status" AS ENUM ('pending', 'active', 'muted', 'blocked');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('public', 'friends', 'private');

-- CreateEnum
CREATE TYPE "goal_status" AS ENUM ('active', 'paused', 'completed', 'archived');

-- CreateEnum
CREATE TYPE "card_type" AS ENUM ('flashcard', 'multiple_choice', 'scenario');

-- CreateEnum
CREATE TYPE "card_state" AS ENUM ('new', 'learning', 'review', 'relearning');

-- CreateEnum
CREATE TYPE "study_mode" AS ENUM ('standard', 'timed');

-- CreateEnum
CREATE TYPE "skill_level" AS ENUM ('beginner', 'intermediate', 'advanced', 'expert');

-- CreateEnum
CREATE TYPE "learning_style" AS ENUM ('visual', 'auditory', 'kinesthetic', 'reading');

-- CreateEnum
CREATE TYPE "deconstruction_type" AS ENUM ('physical', 'abstract');

-- CreateEnum
CREATE TYPE "roadmap_status" AS ENUM ('active', 'completed', 'archived');

-- CreateEnum
CREATE TYPE "milestone_status" AS ENUM ('not_started', 'in_progress', 'completed', 'failed');

-- CreateEnum
CREATE TYPE "practice_activity_type" AS ENUM ('code_challenge', 'physical_practice', 'reading', 'video_watch');

-- CreateEnum
CREATE TYPE "achievement_category" AS ENUM ('progress', 'speed', 'quality', 'social', 'streak', 'exploration', 'mastery', 'time');

-- CreateEnum
CREATE TYPE "achievement_rarity" AS ENUM ('common', 'uncommon', 'rare', 'legendary');

-- CreateEnum
CREATE TYPE "difficulty" AS ENUM ('beginner', 'intermediate', 'advanced', 'expert');

-- CreateEnum
CREATE TYPE "skill_kind" AS ENUM ('knowledge', 'practical', 'project', 'assessment', 'milestone');

-- CreateEnum
CREATE TYPE "tree_origin" AS ENUM ('ai', 'curated');

-- CreateEnum
CREATE TYPE "tree_progress_status" AS ENUM ('not_started', 'in_progress', 'completed', 'paused');

-- CreateEnum
CREATE TYPE "skill_progress_status" AS ENUM ('locked', 'available', 'in_progress', 'completed', 'skipped');

-- CreateEnum
CREATE TYPE "completion_method" AS ENUM ('manual', 'assessment', 'project', 'time_based', 'external');

-- CreateEnum
CREATE TYPE "message_role" AS ENUM ('user', 'assistant', 'system');

-- AlterTable
ALTER TABLE "learner_stats" ADD COLUMN     "current_level" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "current_streak" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "max_streak" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "minutes_learned" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "skills_completed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "total_cards_mastered" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "total_goals_completed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "total_xp" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "trees_completed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "trees_started" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "user_profiles" ADD COLUMN     "preferences" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "blueprints" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" VARCHAR(1000) NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "blueprints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint_versions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "blueprint_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "version_status" NOT NULL DEFAULT 'draft',
    "title_template" VARCHAR(300) NOT NULL,
    "description_template" TEXT NOT NULL DEFAULT '',
    "notes" VARCHAR(5000) NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "graph_revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "blueprint_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint_modules" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version_id" UUID NOT NULL,
    "module_number" INTEGER NOT NULL,
    "concept_slug" VARCHAR(50) NOT NULL,
    "title_template" VARCHAR(300) NOT NULL,
    "description_template" TEXT NOT NULL DEFAULT '',
    "learning_objectives" JSONB NOT NULL DEFAULT '[]',
    "content_template" JSONB NOT NULL,
    "rigor_level" "rigor_level" NOT NULL DEFAULT 'standard',
    "estimated_hours" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blueprint_modules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint_module_edges" (
    "version_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "prerequisite_id" UUID NOT NULL,

    CONSTRAINT "blueprint_module_edges_pkey" PRIMARY KEY ("module_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "blueprint_exercises" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "module_id" UUID NOT NULL,
    "slug" VARCHAR(50) NOT NULL,
    "order_index" INTEGER NOT NULL,
    "kind" "exercise_kind" NOT NULL,
    "title_template" VARCHAR(300) NOT NULL,
    "prompt_template" TEXT NOT NULL,
    "language" "code_language",
    "files" JSONB NOT NULL DEFAULT '[]',
    "solution" JSONB NOT NULL DEFAULT '[]',
    "tests" JSONB NOT NULL DEFAULT '[]',
    "flaws" JSONB NOT NULL DEFAULT '[]',
    "hints" JSONB NOT NULL DEFAULT '[]',
    "quiz" JSONB NOT NULL DEFAULT '[]',
    "limits" JSONB NOT NULL DEFAULT '{}',
    "difficulty_level" SMALLINT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 100,
    "time_limit_minutes" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blueprint_exercises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generated_courses" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "blueprint_version_id" UUID,
    "archetype_id" UUID,
    "title" VARCHAR(300) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "domain" VARCHAR(100) NOT NULL DEFAULT '',
    "variables" JSONB NOT NULL DEFAULT '{}',
    "status" "course_status" NOT NULL DEFAULT 'draft',
    "progress_percentage" SMALLINT NOT NULL DEFAULT 0,
    "total_modules" INTEGER NOT NULL DEFAULT 0,
    "completed_modules" INTEGER NOT NULL DEFAULT 0,
    "estimated_hours" INTEGER,
    "started_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "graph_revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "generated_courses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generated_modules" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "course_id" UUID NOT NULL,
    "blueprint_module_id" UUID,
    "concept_slug" VARCHAR(50) NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "learning_objectives" JSONB NOT NULL DEFAULT '[]',
    "content" JSONB NOT NULL,
    "difficulty_level" SMALLINT NOT NULL,
    "estimated_minutes" INTEGER,
    "order_index" INTEGER NOT NULL,
    "provenance" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "generated_modules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generated_module_edges" (
    "course_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "prerequisite_id" UUID NOT NULL,

    CONSTRAINT "generated_module_edges_pkey" PRIMARY KEY ("module_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "course_tags" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "course_id" UUID NOT NULL,
    "tag" VARCHAR(50) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "course_tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "module_progress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "status" "module_status" NOT NULL DEFAULT 'locked',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "best_score" DECIMAL(5,2),
    "final_score" DECIMAL(5,2),
    "time_spent_minutes" INTEGER NOT NULL DEFAULT 0,
    "last_attempt_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "module_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interactions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "blueprint_id" UUID NOT NULL,
    "archetype_id" UUID NOT NULL,
    "interaction_type" "interaction_type" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trending" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "blueprint_id" UUID NOT NULL,
    "archetype_id" UUID NOT NULL,
    "time_window" "trend_window" NOT NULL,
    "velocity_score" DECIMAL(10,2) NOT NULL,
    "rank_position" INTEGER NOT NULL,
    "calculated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "blueprint_id" UUID NOT NULL,
    "archetype_id" UUID NOT NULL,
    "score" DECIMAL(3,2) NOT NULL,
    "reason_code" "reason_code" NOT NULL,
    "display_text" VARCHAR(500) NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "is_dismissed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercises" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "module_id" UUID NOT NULL,
    "blueprint_exercise_id" UUID,
    "order_index" INTEGER NOT NULL,
    "kind" "exercise_kind" NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "prompt" TEXT NOT NULL,
    "language" "code_language",
    "files" JSONB NOT NULL DEFAULT '[]',
    "solution" JSONB NOT NULL DEFAULT '[]',
    "tests" JSONB NOT NULL DEFAULT '[]',
    "flaws" JSONB NOT NULL DEFAULT '[]',
    "hints" JSONB NOT NULL DEFAULT '[]',
    "quiz" JSONB NOT NULL DEFAULT '[]',
    "limits" JSONB NOT NULL DEFAULT '{}',
    "difficulty_level" SMALLINT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 100,
    "time_limit_minutes" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "exercise_id" UUID NOT NULL,
    "submission_key" VARCHAR(100) NOT NULL,
    "files" JSONB,
    "answers" JSONB,
    "status" "submission_status" NOT NULL DEFAULT 'pending',
    "score" DECIMAL(5,2),
    "execution_time_ms" INTEGER,
    "memory_used_mb" DECIMAL(10,2),
    "work_units" BIGINT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "evaluated_at" TIMESTAMPTZ(3),

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submission_id" UUID NOT NULL,
    "agent_type" VARCHAR(50) NOT NULL,
    "outcome" "evaluation_outcome" NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "test_results" JSONB NOT NULL DEFAULT '[]',
    "feedback" JSONB NOT NULL,
    "suggestions" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise_progress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "exercise_id" UUID NOT NULL,
    "status" "submission_status" NOT NULL DEFAULT 'pending',
    "best_score" DECIMAL(5,2),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "hints_revealed" JSONB NOT NULL DEFAULT '[]',
    "last_submitted_at" TIMESTAMPTZ(3),
    "passed_at" TIMESTAMPTZ(3),

    CONSTRAINT "exercise_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_relationships" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "follower_id" UUID NOT NULL,
    "following_id" UUID NOT NULL,
    "status" "relationship_status" NOT NULL DEFAULT 'active',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_relationships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_feed" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "activity_type" VARCHAR(50) NOT NULL,
    "reference_type" VARCHAR(50),
    "reference_id" UUID,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "visibility" "visibility" NOT NULL DEFAULT 'friends',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "activity_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_inbox" (
    "user_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_inbox_pkey" PRIMARY KEY ("user_id","activity_id")
);

-- CreateTable
CREATE TABLE "learning_goals" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" VARCHAR(5000),
    "status" "goal_status" NOT NULL DEFAULT 'active',
    "mastery_percentage" SMALLINT NOT NULL DEFAULT 0,
    "total_time_seconds" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "learning_goals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flashcards" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "skill_id" UUID,
    "card_type" "card_type" NOT NULL DEFAULT 'flashcard',
    "question" VARCHAR(2000) NOT NULL,
    "answer" VARCHAR(5000) NOT NULL,
    "card_metadata" JSONB NOT NULL DEFAULT '{}',
    "due" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stability" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "difficulty" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "scheduled_days" INTEGER NOT NULL DEFAULT 0,
    "learning_steps" INTEGER NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "state" "card_state" NOT NULL DEFAULT 'new',
    "last_review_at" TIMESTAMPTZ(3),
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flashcards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_logs" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "session_id" UUID,
    "rating" SMALLINT NOT NULL,
    "state" "card_state" NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "scheduled_days" INTEGER NOT NULL,
    "learning_steps" INTEGER NOT NULL DEFAULT 0,
    "duration_ms" INTEGER,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "study_sessions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "goal_id" UUID,
    "mode" "study_mode" NOT NULL DEFAULT 'standard',
    "progress" JSONB NOT NULL DEFAULT '{}',
    "cards_reviewed" INTEGER NOT NULL DEFAULT 0,
    "cards_correct" INTEGER NOT NULL DEFAULT 0,
    "time_seconds" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "study_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_analytics" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "normalized_topic" VARCHAR(200) NOT NULL,
    "original_examples" JSONB NOT NULL DEFAULT '[]',
    "user_count" INTEGER NOT NULL DEFAULT 1,
    "goal_count" INTEGER NOT NULL DEFAULT 1,
    "has_curated_tree" BOOLEAN NOT NULL DEFAULT false,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_analytics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meta_categories" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" VARCHAR(50) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "icon" VARCHAR(40) NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meta_categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archetypes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meta_category_id" UUID NOT NULL,
    "slug" VARCHAR(50) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '[]',
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "archetypes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_archetypes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "archetype_id" UUID NOT NULL,
    "domain" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_archetypes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_variables" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "variable_key" VARCHAR(50) NOT NULL,
    "variable_value" VARCHAR(200) NOT NULL,
    "user_archetype_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_variables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_profiles" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "skill_level" "skill_level" NOT NULL,
    "learning_style" "learning_style",
    "goals" JSONB NOT NULL DEFAULT '[]',
    "time_constraints" JSONB NOT NULL,
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "assessment_completed" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learning_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_deconstructions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_query" VARCHAR(500) NOT NULL,
    "normalized_query" VARCHAR(500) NOT NULL,
    "skill_name" VARCHAR(255) NOT NULL,
    "skill_type" "deconstruction_type" NOT NULL,
    "deconstruction_data" JSONB NOT NULL,
    "provenance" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_deconstructions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roadmaps" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "status" "roadmap_status" NOT NULL DEFAULT 'active',
    "skill_deconstruction_id" UUID,
    "is_deconstructed" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "roadmaps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_progress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "skill_deconstruction_id" UUID NOT NULL,
    "milestone_id" VARCHAR(100) NOT NULL,
    "status" "milestone_status" NOT NULL DEFAULT 'not_started',
    "started_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "practice_attempts" INTEGER NOT NULL DEFAULT 0,
    "practice_completions" INTEGER NOT NULL DEFAULT 0,
    "notes" VARCHAR(5000),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_activities" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "milestone_progress_id" UUID NOT NULL,
    "activity_type" "practice_activity_type" NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "description" VARCHAR(5000),
    "completed" BOOLEAN NOT NULL DEFAULT false,
    "completion_time" INTEGER,
    "difficulty_rating" SMALLINT,
    "user_notes" VARCHAR(5000),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "practice_activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "architecture_reviews" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "exercise_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "overall_score" SMALLINT NOT NULL,
    "code_sense_score" SMALLINT,
    "efficiency_score" SMALLINT,
    "edge_cases_score" SMALLINT,
    "taste_score" SMALLINT,
    "strengths" JSONB NOT NULL DEFAULT '[]',
    "weaknesses" JSONB NOT NULL DEFAULT '[]',
    "suggestions" JSONB NOT NULL DEFAULT '[]',
    "passed" BOOLEAN NOT NULL DEFAULT false,
    "rubric_version" INTEGER NOT NULL DEFAULT 1,
    "provenance" JSONB,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "architecture_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "titles" (
    "name" VARCHAR(50) NOT NULL,
    "rank" INTEGER NOT NULL,
    "description" VARCHAR(300) NOT NULL,
    "criteria" JSONB NOT NULL,

    CONSTRAINT "titles_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "achievements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(1000) NOT NULL,
    "category" "achievement_category" NOT NULL DEFAULT 'progress',
    "criteria" JSONB NOT NULL,
    "xp_reward" INTEGER NOT NULL DEFAULT 0,
    "icon" VARCHAR(40) NOT NULL,
    "badge_color" VARCHAR(7),
    "rarity" "achievement_rarity" NOT NULL DEFAULT 'common',
    "is_visible" BOOLEAN NOT NULL DEFAULT true,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "achievements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_achievements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "achievement_id" UUID NOT NULL,
    "progress" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "earned_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_achievements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "featured_achievements" (
    "user_id" UUID NOT NULL,
    "achievement_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "featured_achievements_pkey" PRIMARY KEY ("user_id","achievement_id")
);

-- CreateTable
CREATE TABLE "title_history" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "title" VARCHAR(50) NOT NULL,
    "earned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "title_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_categories" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" VARCHAR(100) NOT NULL,
    "slug" VARCHAR(100) NOT NULL,
    "description" VARCHAR(1000) NOT NULL DEFAULT '',
    "color" VARCHAR(7),
    "icon" VARCHAR(100),
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_trees" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "category_id" UUID,
    "goal_id" UUID,
    "author_id" UUID,
    "name" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "short_description" VARCHAR(300) NOT NULL DEFAULT '',
    "difficulty" "difficulty" NOT NULL DEFAULT 'beginner',
    "estimated_hours" DOUBLE PRECISION,
    "tags" VARCHAR(50)[] DEFAULT ARRAY[]::VARCHAR(50)[],
    "version" INTEGER NOT NULL DEFAULT 0,
    "layout_config" JSONB NOT NULL DEFAULT '{}',
    "theme_config" JSONB NOT NULL DEFAULT '{}',
    "is_published" BOOLEAN NOT NULL DEFAULT false,
    "is_featured" BOOLEAN NOT NULL DEFAULT false,
    "generated_by" "tree_origin" NOT NULL DEFAULT 'curated',
    "curated_source_id" VARCHAR(100),
    "node_count" INTEGER NOT NULL DEFAULT 0,
    "max_depth" INTEGER NOT NULL DEFAULT 0,
    "graph_revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "regenerated_at" TIMESTAMPTZ(3),
    "search" tsvector,

    CONSTRAINT "skill_trees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_tree_edges" (
    "tree_id" UUID NOT NULL,
    "prerequisite_id" UUID NOT NULL,

    CONSTRAINT "skill_tree_edges_pkey" PRIMARY KEY ("tree_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "skill_tree_versions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tree_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "notes" VARCHAR(5000) NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_tree_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skills" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tree_id" UUID NOT NULL,
    "parent_id" UUID,
    "slug" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "short_name" VARCHAR(50),
    "description" TEXT NOT NULL DEFAULT '',
    "learning_objectives" VARCHAR(300)[] DEFAULT ARRAY[]::VARCHAR(300)[],
    "kind" "skill_kind" NOT NULL DEFAULT 'knowledge',
    "difficulty" "difficulty" NOT NULL DEFAULT 'beginner',
    "estimated_minutes" INTEGER,
    "xp_value" INTEGER NOT NULL DEFAULT 10,
    "position_x" DOUBLE PRECISION,
    "position_y" DOUBLE PRECISION,
    "node_size" SMALLINT NOT NULL DEFAULT 1,
    "content" JSONB,
    "resources" JSONB NOT NULL DEFAULT '[]',
    "assessments" JSONB NOT NULL DEFAULT '[]',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "is_optional" BOOLEAN NOT NULL DEFAULT false,
    "is_milestone" BOOLEAN NOT NULL DEFAULT false,
    "depth" SMALLINT NOT NULL DEFAULT 0,
    "path" VARCHAR(100),
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "card_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "skills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_edges" (
    "tree_id" UUID NOT NULL,
    "skill_id" UUID NOT NULL,
    "prerequisite_id" UUID NOT NULL,

    CONSTRAINT "skill_edges_pkey" PRIMARY KEY ("skill_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "skill_links" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "skill_id" UUID NOT NULL,
    "blueprint_id" UUID NOT NULL,
    "concept_slug" VARCHAR(50) NOT NULL,
    "exercise_slug" VARCHAR(50),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_skill_tree_progress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "tree_id" UUID NOT NULL,
    "status" "tree_progress_status" NOT NULL DEFAULT 'not_started',
    "progress_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "skills_completed" INTEGER NOT NULL DEFAULT 0,
    "total_skills" INTEGER NOT NULL DEFAULT 0,
    "time_spent_minutes" INTEGER NOT NULL DEFAULT 0,
    "current_path" UUID[] DEFAULT ARRAY[]::UUID[],
    "started_at" TIMESTAMPTZ(3),
    "last_activity_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_skill_tree_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_skill_progress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "tree_id" UUID NOT NULL,
    "skill_id" UUID NOT NULL,
    "status" "skill_progress_status" NOT NULL DEFAULT 'locked',
    "progress_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "mastery" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "time_spent_minutes" INTEGER NOT NULL DEFAULT 0,
    "attempts_count" INTEGER NOT NULL DEFAULT 0,
    "completion_method" "completion_method",
    "completion_score" DECIMAL(5,2),
    "evidence_data" JSONB,
    "struggling_indicators" JSONB,
    "engagement_score" DECIMAL(4,3),
    "unlocked_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "last_activity_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_skill_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "subject_type" VARCHAR(40),
    "subject_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "message_role" NOT NULL,
    "content" VARCHAR(20000) NOT NULL,
    "provenance" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "blueprints_slug_key" ON "blueprints"("slug");

-- CreateIndex
CREATE INDEX "blueprints_author_id_idx" ON "blueprints"("author_id");

-- CreateIndex
CREATE INDEX "blueprints_search_idx" ON "blueprints" USING GIN ("search");

-- CreateIndex
CREATE INDEX "blueprints_title_trgm" ON "blueprints" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "blueprint_versions_author_id_idx" ON "blueprint_versions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_versions_blueprint_id_number_key" ON "blueprint_versions"("blueprint_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_modules_version_id_id_key" ON "blueprint_modules"("version_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_modules_version_id_module_number_key" ON "blueprint_modules"("version_id", "module_number");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_modules_version_id_concept_slug_key" ON "blueprint_modules"("version_id", "concept_slug");

-- CreateIndex
CREATE INDEX "blueprint_module_edges_version_id_module_id_idx" ON "blueprint_module_edges"("version_id", "module_id");

-- CreateIndex
CREATE INDEX "blueprint_module_edges_version_id_prerequisite_id_idx" ON "blueprint_module_edges"("version_id", "prerequisite_id");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_exercises_module_id_slug_key" ON "blueprint_exercises"("module_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_exercises_module_id_order_index_key" ON "blueprint_exercises"("module_id", "order_index");

-- CreateIndex
CREATE INDEX "generated_courses_user_id_status_updated_at_idx" ON "generated_courses"("user_id", "status", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "generated_courses_blueprint_version_id_idx" ON "generated_courses"("blueprint_version_id");

-- CreateIndex
CREATE INDEX "generated_courses_archetype_id_idx" ON "generated_courses"("archetype_id");

-- CreateIndex
CREATE INDEX "generated_modules_blueprint_module_id_idx" ON "generated_modules"("blueprint_module_id");

-- CreateIndex
CREATE UNIQUE INDEX "generated_modules_course_id_id_key" ON "generated_modules"("course_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "generated_modules_course_id_order_index_key" ON "generated_modules"("course_id", "order_index");

-- CreateIndex
CREATE UNIQUE INDEX "generated_modules_course_id_concept_slug_key" ON "generated_modules"("course_id", "concept_slug");

-- CreateIndex
CREATE INDEX "generated_module_edges_course_id_module_id_idx" ON "generated_module_edges"("course_id", "module_id");

-- CreateIndex
CREATE INDEX "generated_module_edges_course_id_prerequisite_id_idx" ON "generated_module_edges"("course_id", "prerequisite_id");

-- CreateIndex
CREATE INDEX "course_tags_tag_idx" ON "course_tags"("tag");

-- CreateIndex
CREATE UNIQUE INDEX "course_tags_course_id_tag_key" ON "course_tags"("course_id", "tag");

-- CreateIndex
CREATE INDEX "module_progress_module_id_idx" ON "module_progress"("module_id");

-- CreateIndex
CREATE UNIQUE INDEX "module_progress_user_id_module_id_key" ON "module_progress"("user_id", "module_id");

-- CreateIndex
CREATE INDEX "interactions_user_id_created_at_idx" ON "interactions"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "interactions_blueprint_id_archetype_id_interaction_type_cre_idx" ON "interactions"("blueprint_id", "archetype_id", "interaction_type", "created_at" DESC);

-- CreateIndex
CREATE INDEX "interactions_archetype_id_idx" ON "interactions"("archetype_id");

-- CreateIndex
CREATE INDEX "interactions_created_at_idx" ON "interactions"("created_at");

-- CreateIndex
CREATE INDEX "trending_time_window_rank_position_idx" ON "trending"("time_window", "rank_position");

-- CreateIndex
CREATE INDEX "trending_archetype_id_idx" ON "trending"("archetype_id");

-- CreateIndex
CREATE UNIQUE INDEX "trending_blueprint_id_archetype_id_time_window_key" ON "trending"("blueprint_id", "archetype_id", "time_window");

-- CreateIndex
CREATE INDEX "recommendations_blueprint_id_idx" ON "recommendations"("blueprint_id");

-- CreateIndex
CREATE INDEX "recommendations_archetype_id_idx" ON "recommendations"("archetype_id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_user_id_blueprint_id_archetype_id_key" ON "recommendations"("user_id", "blueprint_id", "archetype_id");

-- CreateIndex
CREATE INDEX "exercises_blueprint_exercise_id_idx" ON "exercises"("blueprint_exercise_id");

-- CreateIndex
CREATE INDEX "exercises_kind_idx" ON "exercises"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "exercises_module_id_order_index_key" ON "exercises"("module_id", "order_index");

-- CreateIndex
CREATE INDEX "submissions_user_id_exercise_id_submitted_at_idx" ON "submissions"("user_id", "exercise_id", "submitted_at" DESC);

-- CreateIndex
CREATE INDEX "submissions_exercise_id_idx" ON "submissions"("exercise_id");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_user_id_submission_key_key" ON "submissions"("user_id", "submission_key");

-- CreateIndex
CREATE INDEX "evaluations_submission_id_created_at_idx" ON "evaluations"("submission_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "exercise_progress_user_id_status_idx" ON "exercise_progress"("user_id", "status");

-- CreateIndex
CREATE INDEX "exercise_progress_exercise_id_idx" ON "exercise_progress"("exercise_id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_progress_user_id_exercise_id_key" ON "exercise_progress"("user_id", "exercise_id");

-- CreateIndex
CREATE INDEX "user_relationships_follower_id_status_following_id_idx" ON "user_relationships"("follower_id", "status", "following_id");

-- CreateIndex
CREATE INDEX "user_relationships_following_id_status_follower_id_idx" ON "user_relationships"("following_id", "status", "follower_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_relationships_follower_id_following_id_key" ON "user_relationships"("follower_id", "following_id");

-- CreateIndex
CREATE INDEX "activity_feed_user_id_created_at_id_idx" ON "activity_feed"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "activity_feed_created_at_id_idx" ON "activity_feed"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "activity_feed_activity_type_created_at_idx" ON "activity_feed"("activity_type", "created_at" DESC);

-- CreateIndex
CREATE INDEX "feed_inbox_user_id_created_at_activity_id_idx" ON "feed_inbox"("user_id", "created_at" DESC, "activity_id" DESC);

-- CreateIndex
CREATE INDEX "feed_inbox_activity_id_idx" ON "feed_inbox"("activity_id");

-- CreateIndex
CREATE INDEX "learning_goals_user_id_status_idx" ON "learning_goals"("user_id", "status");

-- CreateIndex
CREATE INDEX "learning_goals_user_id_created_at_idx" ON "learning_goals"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "flashcards_user_id_skill_id_idx" ON "flashcards"("user_id", "skill_id");

-- CreateIndex
CREATE INDEX "flashcards_skill_id_idx" ON "flashcards"("skill_id");

-- CreateIndex
CREATE UNIQUE INDEX "flashcards_user_id_id_key" ON "flashcards"("user_id", "id");

-- CreateIndex
CREATE INDEX "review_logs_user_id_reviewed_at_idx" ON "review_logs"("user_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "review_logs_user_id_card_id_idx" ON "review_logs"("user_id", "card_id");

-- CreateIndex
CREATE INDEX "review_logs_session_id_idx" ON "review_logs"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_logs_card_id_reviewed_at_key" ON "review_logs"("card_id", "reviewed_at");

-- CreateIndex
CREATE INDEX "study_sessions_user_id_started_at_idx" ON "study_sessions"("user_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "study_sessions_goal_id_idx" ON "study_sessions"("goal_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_analytics_normalized_topic_key" ON "topic_analytics"("normalized_topic");

-- CreateIndex
CREATE INDEX "topic_analytics_user_count_idx" ON "topic_analytics"("user_count" DESC);

-- CreateIndex
CREATE INDEX "topic_analytics_has_curated_tree_idx" ON "topic_analytics"("has_curated_tree");

-- CreateIndex
CREATE UNIQUE INDEX "meta_categories_slug_key" ON "meta_categories"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "archetypes_slug_key" ON "archetypes"("slug");

-- CreateIndex
CREATE INDEX "archetypes_meta_category_id_sort_order_idx" ON "archetypes"("meta_category_id", "sort_order");

-- CreateIndex
CREATE UNIQUE INDEX "user_archetypes_user_id_key" ON "user_archetypes"("user_id");

-- CreateIndex
CREATE INDEX "user_archetypes_archetype_id_idx" ON "user_archetypes"("archetype_id");

-- CreateIndex
CREATE INDEX "user_variables_user_archetype_id_idx" ON "user_variables"("user_archetype_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_variables_user_id_variable_key_key" ON "user_variables"("user_id", "variable_key");

-- CreateIndex
CREATE UNIQUE INDEX "learning_profiles_user_id_key" ON "learning_profiles"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_deconstructions_normalized_query_key" ON "skill_deconstructions"("normalized_query");

-- CreateIndex
CREATE INDEX "skill_deconstructions_skill_type_skill_name_idx" ON "skill_deconstructions"("skill_type", "skill_name");

-- CreateIndex
CREATE INDEX "skill_deconstructions_created_at_idx" ON "skill_deconstructions"("created_at");

-- CreateIndex
CREATE INDEX "roadmaps_skill_deconstruction_id_idx" ON "roadmaps"("skill_deconstruction_id");

-- CreateIndex
CREATE UNIQUE INDEX "roadmaps_user_id_skill_deconstruction_id_key" ON "roadmaps"("user_id", "skill_deconstruction_id");

-- CreateIndex
CREATE INDEX "milestone_progress_skill_deconstruction_id_idx" ON "milestone_progress"("skill_deconstruction_id");

-- CreateIndex
CREATE INDEX "milestone_progress_status_idx" ON "milestone_progress"("status");

-- CreateIndex
CREATE INDEX "milestone_progress_completed_at_idx" ON "milestone_progress"("completed_at");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_progress_user_id_skill_deconstruction_id_mileston_key" ON "milestone_progress"("user_id", "skill_deconstruction_id", "milestone_id");

-- CreateIndex
CREATE INDEX "practice_activities_milestone_progress_id_idx" ON "practice_activities"("milestone_progress_id");

-- CreateIndex
CREATE INDEX "practice_activities_completed_idx" ON "practice_activities"("completed");

-- CreateIndex
CREATE INDEX "practice_activities_completed_at_idx" ON "practice_activities"("completed_at");

-- CreateIndex
CREATE INDEX "architecture_reviews_user_id_reviewed_at_idx" ON "architecture_reviews"("user_id", "reviewed_at" DESC);

-- CreateIndex
CREATE INDEX "architecture_reviews_exercise_id_idx" ON "architecture_reviews"("exercise_id");

-- CreateIndex
CREATE INDEX "architecture_reviews_module_id_idx" ON "architecture_reviews"("module_id");

-- CreateIndex
CREATE UNIQUE INDEX "architecture_reviews_submission_id_rubric_version_key" ON "architecture_reviews"("submission_id", "rubric_version");

-- CreateIndex
CREATE UNIQUE INDEX "titles_rank_key" ON "titles"("rank");

-- CreateIndex
CREATE UNIQUE INDEX "achievements_key_key" ON "achievements"("key");

-- CreateIndex
CREATE INDEX "achievements_category_is_active_idx" ON "achievements"("category", "is_active");

-- CreateIndex
CREATE INDEX "achievements_rarity_idx" ON "achievements"("rarity");

-- CreateIndex
CREATE INDEX "user_achievements_user_id_earned_at_idx" ON "user_achievements"("user_id", "earned_at" DESC);

-- CreateIndex
CREATE INDEX "user_achievements_achievement_id_idx" ON "user_achievements"("achievement_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_achievements_user_id_achievement_id_key" ON "user_achievements"("user_id", "achievement_id");

-- CreateIndex
CREATE INDEX "featured_achievements_achievement_id_idx" ON "featured_achievements"("achievement_id");

-- CreateIndex
CREATE INDEX "title_history_title_idx" ON "title_history"("title");

-- CreateIndex
CREATE UNIQUE INDEX "title_history_user_id_title_key" ON "title_history"("user_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "skill_categories_name_key" ON "skill_categories"("name");

-- CreateIndex
CREATE UNIQUE INDEX "skill_categories_slug_key" ON "skill_categories"("slug");

-- CreateIndex
CREATE INDEX "skill_categories_sort_order_idx" ON "skill_categories"("sort_order");

-- CreateIndex
CREATE UNIQUE INDEX "skill_trees_goal_id_key" ON "skill_trees"("goal_id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_trees_slug_key" ON "skill_trees"("slug");

-- CreateIndex
CREATE INDEX "skill_trees_category_id_is_published_idx" ON "skill_trees"("category_id", "is_published");

-- CreateIndex
CREATE INDEX "skill_trees_author_id_idx" ON "skill_trees"("author_id");

-- CreateIndex
CREATE INDEX "skill_trees_difficulty_is_published_idx" ON "skill_trees"("difficulty", "is_published");

-- CreateIndex
CREATE INDEX "skill_trees_tags_idx" ON "skill_trees" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "skill_trees_search_idx" ON "skill_trees" USING GIN ("search");

-- CreateIndex
CREATE INDEX "skill_trees_name_trgm" ON "skill_trees" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "skill_tree_edges_prerequisite_id_idx" ON "skill_tree_edges"("prerequisite_id");

-- CreateIndex
CREATE INDEX "skill_tree_versions_author_id_idx" ON "skill_tree_versions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_tree_versions_tree_id_number_key" ON "skill_tree_versions"("tree_id", "number");

-- CreateIndex
CREATE INDEX "skills_tree_id_is_active_idx" ON "skills"("tree_id", "is_active");

-- CreateIndex
CREATE INDEX "skills_tree_id_parent_id_sort_order_idx" ON "skills"("tree_id", "parent_id", "sort_order");

-- CreateIndex
CREATE INDEX "skills_tree_id_depth_idx" ON "skills"("tree_id", "depth");

-- CreateIndex
CREATE INDEX "skills_kind_difficulty_idx" ON "skills"("kind", "difficulty");

-- CreateIndex
CREATE INDEX "skills_search_idx" ON "skills" USING GIN ("search");

-- CreateIndex
CREATE INDEX "skills_name_trgm" ON "skills" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "skills_tree_id_id_key" ON "skills"("tree_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "skills_tree_id_slug_key" ON "skills"("tree_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "skills_tree_id_path_key" ON "skills"("tree_id", "path");

-- CreateIndex
CREATE INDEX "skill_edges_tree_id_skill_id_idx" ON "skill_edges"("tree_id", "skill_id");

-- CreateIndex
CREATE INDEX "skill_edges_tree_id_prerequisite_id_idx" ON "skill_edges"("tree_id", "prerequisite_id");

-- CreateIndex
CREATE INDEX "skill_links_blueprint_id_concept_slug_idx" ON "skill_links"("blueprint_id", "concept_slug");

-- CreateIndex
-- A link to a whole concept has no exercise, and may stand once too.
CREATE UNIQUE INDEX "skill_links_once" ON "skill_links"("skill_id", "blueprint_id", "concept_slug", "exercise_slug") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "user_skill_tree_progress_user_id_status_idx" ON "user_skill_tree_progress"("user_id", "status");

-- CreateIndex
CREATE INDEX "user_skill_tree_progress_tree_id_status_idx" ON "user_skill_tree_progress"("tree_id", "status");

-- CreateIndex
CREATE INDEX "user_skill_tree_progress_last_activity_at_idx" ON "user_skill_tree_progress"("last_activity_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_skill_tree_progress_user_id_tree_id_key" ON "user_skill_tree_progress"("user_id", "tree_id");

-- CreateIndex
CREATE INDEX "user_skill_progress_user_id_status_idx" ON "user_skill_progress"("user_id", "status");

-- CreateIndex
-- With what a map shows, so that a tree with progress is read from the index alone.
CREATE INDEX "user_skill_progress_map" ON "user_skill_progress"("user_id", "tree_id") INCLUDE ("skill_id", "status", "progress_percent", "mastery");

-- CreateIndex
CREATE INDEX "user_skill_progress_tree_id_skill_id_status_idx" ON "user_skill_progress"("tree_id", "skill_id", "status");

-- CreateIndex
CREATE INDEX "user_skill_progress_completed_at_idx" ON "user_skill_progress"("completed_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_skill_progress_user_id_skill_id_key" ON "user_skill_progress"("user_id", "skill_id");

-- CreateIndex
CREATE INDEX "conversations_user_id_updated_at_idx" ON "conversations"("user_id", "updated_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "messages_conversation_id_position_key" ON "messages"("conversation_id", "position");

-- CreateIndex
CREATE INDEX "learner_stats_title_idx" ON "learner_stats"("title");

-- CreateIndex
CREATE INDEX "learner_stats_total_xp_idx" ON "learner_stats"("total_xp" DESC);

-- The ladder has to be there before learner_stats.title can point to it.
INSERT INTO "titles" (name, rank, description, criteria) VALUES
  ('Novice', 0, 'Everyone starts here.', '{"all": []}'),
  ('Apprentice', 1, 'Twenty-five cards that stay remembered.', '{"any": [{"metric": "cards_mastered", "atLeast": 25}]}'),
  ('Practitioner', 2, 'A hundred cards that stay remembered.', '{"any": [{"metric": "cards_mastered", "atLeast": 100}]}'),
  ('Specialist', 3, 'Two hundred and fifty cards: deep in one field, or wide in several.', '{"any": [{"metric": "cards_mastered", "atLeast": 250}]}'),
  ('Expert', 4, 'Five hundred cards that stay remembered.', '{"any": [{"metric": "cards_mastered", "atLeast": 500}]}'),
  ('Master', 5, 'A thousand cards, or five goals brought to their end.', '{"any": [{"metric": "cards_mastered", "atLeast": 1000}, {"metric": "goals_completed", "atLeast": 5}]}');

-- AddForeignKey
ALTER TABLE "blueprints" ADD CONSTRAINT "blueprints_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_modules" ADD CONSTRAINT "blueprint_modules_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "blueprint_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_module_edges" ADD CONSTRAINT "blueprint_module_edges_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "blueprint_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_module_edges" ADD CONSTRAINT "blueprint_module_edges_version_id_module_id_fkey" FOREIGN KEY ("version_id", "module_id") REFERENCES "blueprint_modules"("version_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_module_edges" ADD CONSTRAINT "blueprint_module_edges_version_id_prerequisite_id_fkey" FOREIGN KEY ("version_id", "prerequisite_id") REFERENCES "blueprint_modules"("version_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_exercises" ADD CONSTRAINT "blueprint_exercises_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "blueprint_modules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_courses" ADD CONSTRAINT "generated_courses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_courses" ADD CONSTRAINT "generated_courses_blueprint_version_id_fkey" FOREIGN KEY ("blueprint_version_id") REFERENCES "blueprint_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_courses" ADD CONSTRAINT "generated_courses_archetype_id_fkey" FOREIGN KEY ("archetype_id") REFERENCES "archetypes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_modules" ADD CONSTRAINT "generated_modules_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "generated_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_modules" ADD CONSTRAINT "generated_modules_blueprint_module_id_fkey" FOREIGN KEY ("blueprint_module_id") REFERENCES "blueprint_modules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_module_edges" ADD CONSTRAINT "generated_module_edges_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "generated_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_module_edges" ADD CONSTRAINT "generated_module_edges_course_id_module_id_fkey" FOREIGN KEY ("course_id", "module_id") REFERENCES "generated_modules"("course_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_module_edges" ADD CONSTRAINT "generated_module_edges_course_id_prerequisite_id_fkey" FOREIGN KEY ("course_id", "prerequisite_id") REFERENCES "generated_modules"("course_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_tags" ADD CONSTRAINT "course_tags_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "generated_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "generated_modules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_archetype_id_fkey" FOREIGN KEY ("archetype_id") REFERENCES "archetypes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trending" ADD CONSTRAINT "trending_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trending" ADD CONSTRAINT "trending_archetype_id_fkey" FOREIGN KEY ("archetype_id") REFERENCES "archetypes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_archetype_id_fkey" FOREIGN KEY ("archetype_id") REFERENCES "archetypes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "generated_modules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_blueprint_exercise_id_fkey" FOREIGN KEY ("blueprint_exercise_id") REFERENCES "blueprint_exercises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_progress" ADD CONSTRAINT "exercise_progress_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_progress" ADD CONSTRAINT "exercise_progress_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_relationships" ADD CONSTRAINT "user_relationships_follower_id_fkey" FOREIGN KEY ("follower_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_relationships" ADD CONSTRAINT "user_relationships_following_id_fkey" FOREIGN KEY ("following_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_feed" ADD CONSTRAINT "activity_feed_id_fkey" FOREIGN KEY ("id") REFERENCES "learning_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_feed" ADD CONSTRAINT "activity_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_inbox" ADD CONSTRAINT "feed_inbox_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_inbox" ADD CONSTRAINT "feed_inbox_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity_feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_goals" ADD CONSTRAINT "learning_goals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flashcards" ADD CONSTRAINT "flashcards_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flashcards" ADD CONSTRAINT "flashcards_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skills"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_logs" ADD CONSTRAINT "review_logs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_logs" ADD CONSTRAINT "review_logs_user_id_card_id_fkey" FOREIGN KEY ("user_id", "card_id") REFERENCES "flashcards"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_logs" ADD CONSTRAINT "review_logs_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "study_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_sessions" ADD CONSTRAINT "study_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_sessions" ADD CONSTRAINT "study_sessions_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "learning_goals"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archetypes" ADD CONSTRAINT "archetypes_meta_category_id_fkey" FOREIGN KEY ("meta_category_id") REFERENCES "meta_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_archetypes" ADD CONSTRAINT "user_archetypes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_archetypes" ADD CONSTRAINT "user_archetypes_archetype_id_fkey" FOREIGN KEY ("archetype_id") REFERENCES "archetypes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_variables" ADD CONSTRAINT "user_variables_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_variables" ADD CONSTRAINT "user_variables_user_archetype_id_fkey" FOREIGN KEY ("user_archetype_id") REFERENCES "user_archetypes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_profiles" ADD CONSTRAINT "learning_profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roadmaps" ADD CONSTRAINT "roadmaps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roadmaps" ADD CONSTRAINT "roadmaps_skill_deconstruction_id_fkey" FOREIGN KEY ("skill_deconstruction_id") REFERENCES "skill_deconstructions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_progress" ADD CONSTRAINT "milestone_progress_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_progress" ADD CONSTRAINT "milestone_progress_skill_deconstruction_id_fkey" FOREIGN KEY ("skill_deconstruction_id") REFERENCES "skill_deconstructions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_activities" ADD CONSTRAINT "practice_activities_milestone_progress_id_fkey" FOREIGN KEY ("milestone_progress_id") REFERENCES "milestone_progress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "architecture_reviews" ADD CONSTRAINT "architecture_reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "architecture_reviews" ADD CONSTRAINT "architecture_reviews_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "architecture_reviews" ADD CONSTRAINT "architecture_reviews_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "architecture_reviews" ADD CONSTRAINT "architecture_reviews_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "generated_modules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_stats" ADD CONSTRAINT "learner_stats_title_fkey" FOREIGN KEY ("title") REFERENCES "titles"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_achievements" ADD CONSTRAINT "user_achievements_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_achievements" ADD CONSTRAINT "user_achievements_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "featured_achievements" ADD CONSTRAINT "featured_achievements_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "featured_achievements" ADD CONSTRAINT "featured_achievements_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_history" ADD CONSTRAINT "title_history_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_history" ADD CONSTRAINT "title_history_title_fkey" FOREIGN KEY ("title") REFERENCES "titles"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_trees" ADD CONSTRAINT "skill_trees_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "skill_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_trees" ADD CONSTRAINT "skill_trees_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "learning_goals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_trees" ADD CONSTRAINT "skill_trees_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_tree_edges" ADD CONSTRAINT "skill_tree_edges_tree_id_fkey" FOREIGN KEY ("tree_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_tree_edges" ADD CONSTRAINT "skill_tree_edges_prerequisite_id_fkey" FOREIGN KEY ("prerequisite_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_tree_versions" ADD CONSTRAINT "skill_tree_versions_tree_id_fkey" FOREIGN KEY ("tree_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_tree_versions" ADD CONSTRAINT "skill_tree_versions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills" ADD CONSTRAINT "skills_tree_id_fkey" FOREIGN KEY ("tree_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills" ADD CONSTRAINT "skills_tree_id_parent_id_fkey" FOREIGN KEY ("tree_id", "parent_id") REFERENCES "skills"("tree_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_edges" ADD CONSTRAINT "skill_edges_tree_id_fkey" FOREIGN KEY ("tree_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_edges" ADD CONSTRAINT "skill_edges_tree_id_skill_id_fkey" FOREIGN KEY ("tree_id", "skill_id") REFERENCES "skills"("tree_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_edges" ADD CONSTRAINT "skill_edges_tree_id_prerequisite_id_fkey" FOREIGN KEY ("tree_id", "prerequisite_id") REFERENCES "skills"("tree_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_links" ADD CONSTRAINT "skill_links_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skills"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_links" ADD CONSTRAINT "skill_links_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_skill_tree_progress" ADD CONSTRAINT "user_skill_tree_progress_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_skill_tree_progress" ADD CONSTRAINT "user_skill_tree_progress_tree_id_fkey" FOREIGN KEY ("tree_id") REFERENCES "skill_trees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_skill_progress" ADD CONSTRAINT "user_skill_progress_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_skill_progress" ADD CONSTRAINT "user_skill_progress_tree_id_skill_id_fkey" FOREIGN KEY ("tree_id", "skill_id") REFERENCES "skills"("tree_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- When the rungs that people stand on already were reached: the ledger knows.
INSERT INTO "title_history" (id, user_id, title, earned_at)
SELECT DISTINCT ON (user_id, payload ->> 'title') id, user_id, payload ->> 'title', occurred_at
FROM "learning_events" WHERE kind = 'title_earned' ORDER BY user_id, payload ->> 'title', seq;
