-- The journey: onboarding that can be left and taken up again, courses that are made by a job, reading, plans, and what a
-- model was asked for.

-- CreateEnum
CREATE TYPE "ai_outcome" AS ENUM ('used', 'refused', 'invalid', 'failed');

-- CreateEnum
CREATE TYPE "completed_by" AS ENUM ('reading', 'placement');

-- CreateEnum
CREATE TYPE "generation_purpose" AS ENUM ('create', 'rewrite');

-- CreateEnum
CREATE TYPE "generation_state" AS ENUM ('waiting', 'running', 'done', 'failed');

-- AlterTable
ALTER TABLE "blueprint_exercises" ADD COLUMN     "alternative_to" VARCHAR(50),
ADD COLUMN     "is_required" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "objectives" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "rigor_level" "rigor_level" NOT NULL DEFAULT 'standard';

-- AlterTable
ALTER TABLE "blueprint_modules" ADD COLUMN     "difficulty_level" SMALLINT NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "blueprint_versions" ADD COLUMN     "content_hash" CHAR(64);

-- AlterTable
ALTER TABLE "exercises" ADD COLUMN     "alternative_to" VARCHAR(50),
ADD COLUMN     "is_required" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "slug" VARCHAR(50);

-- AlterTable
ALTER TABLE "generated_courses" ADD COLUMN     "creation_key" VARCHAR(100),
ADD COLUMN     "resumed_at" TIMESTAMPTZ(3),
ADD COLUMN     "rigor_level" "rigor_level" NOT NULL DEFAULT 'standard',
ADD COLUMN     "seed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "share_slug" VARCHAR(40);

-- AlterTable
ALTER TABLE "module_progress" ADD COLUMN     "completed_by" "completed_by",
ADD COLUMN     "last_read_at" TIMESTAMPTZ(3),
ADD COLUMN     "sections_read" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "time_spent_seconds" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ai_usage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "task" VARCHAR(50) NOT NULL,
    "model" VARCHAR(100) NOT NULL,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "cost" DECIMAL(12,6),
    "outcome" "ai_outcome" NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ai_usage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_generations" (
    "course_id" UUID NOT NULL,
    "purpose" "generation_purpose" NOT NULL DEFAULT 'create',
    "state" "generation_state" NOT NULL DEFAULT 'waiting',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "modules_done" SMALLINT NOT NULL DEFAULT 0,
    "modules_total" SMALLINT NOT NULL DEFAULT 0,
    "request" JSONB NOT NULL,
    "notice" VARCHAR(500),
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "course_generations_pkey" PRIMARY KEY ("course_id")
);

-- CreateTable
CREATE TABLE "onboarding_drafts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID,
    "token_hash" CHAR(64) NOT NULL,
    "state" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "onboarding_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_plans" (
    "course_id" UUID NOT NULL,
    "hours_per_week" DECIMAL(4,1) NOT NULL,
    "entries" JSONB NOT NULL,
    "made_on" DATE NOT NULL,
    "replanned" INTEGER NOT NULL DEFAULT 0,
    "reason" VARCHAR(300),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "course_plans_pkey" PRIMARY KEY ("course_id")
);

-- CreateIndex
CREATE INDEX "ai_usage_user_id_day_idx" ON "ai_usage"("user_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_drafts_user_id_key" ON "onboarding_drafts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_drafts_token_hash_key" ON "onboarding_drafts"("token_hash");

-- CreateIndex
CREATE INDEX "onboarding_drafts_expires_at_idx" ON "onboarding_drafts"("expires_at");

-- CreateIndex
CREATE INDEX "blueprint_exercises_module_id_alternative_to_idx" ON "blueprint_exercises"("module_id", "alternative_to");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_versions_blueprint_id_content_hash_key" ON "blueprint_versions"("blueprint_id", "content_hash");

-- CreateIndex
CREATE INDEX "exercises_module_id_alternative_to_idx" ON "exercises"("module_id", "alternative_to");

-- CreateIndex
CREATE UNIQUE INDEX "exercises_module_id_slug_key" ON "exercises"("module_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "generated_courses_share_slug_key" ON "generated_courses"("share_slug");

-- CreateIndex
CREATE UNIQUE INDEX "generated_courses_user_id_creation_key_key" ON "generated_courses"("user_id", "creation_key");

-- AddForeignKey
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_generations" ADD CONSTRAINT "course_generations_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "generated_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onboarding_drafts" ADD CONSTRAINT "onboarding_drafts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_plans" ADD CONSTRAINT "course_plans_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "generated_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey, looked at when a transaction ends: an exercise may be written before the one whose place it can take.
ALTER TABLE "blueprint_exercises" ADD CONSTRAINT "blueprint_exercises_module_id_alternative_to_fkey" FOREIGN KEY ("module_id", "alternative_to") REFERENCES "blueprint_exercises"("module_id", "slug") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey, likewise
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_module_id_alternative_to_fkey" FOREIGN KEY ("module_id", "alternative_to") REFERENCES "exercises"("module_id", "slug") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- Rules that the schema language cannot say

ALTER TABLE "onboarding_drafts"
  ADD CONSTRAINT "onboarding_drafts_token_shape" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "onboarding_drafts_expiry" CHECK (expires_at > created_at),
  ADD CONSTRAINT "onboarding_drafts_state_object" CHECK (jsonb_typeof(state) = 'object');
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_hash_shape" CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "blueprint_modules" ADD CONSTRAINT "blueprint_modules_difficulty" CHECK (difficulty_level BETWEEN 1 AND 10);
ALTER TABLE "blueprint_exercises"
  ADD CONSTRAINT "blueprint_exercises_objectives_array" CHECK (jsonb_typeof(objectives) = 'array'),
  ADD CONSTRAINT "blueprint_exercises_alternative" CHECK (alternative_to <> slug);
ALTER TABLE "exercises"
  ADD CONSTRAINT "exercises_slug_shape" CHECK (slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  ADD CONSTRAINT "exercises_alternative" CHECK (alternative_to <> slug);
ALTER TABLE "generated_courses"
  ADD CONSTRAINT "generated_courses_share_shape" CHECK (share_slug ~ '^[a-z0-9]{16,40}$'),
  ADD CONSTRAINT "generated_courses_seed" CHECK (seed >= 0),
  ADD CONSTRAINT "generated_courses_creation_key" CHECK (creation_key <> '');
ALTER TABLE "course_generations"
  ADD CONSTRAINT "course_generations_counts" CHECK (modules_done BETWEEN 0 AND modules_total),
  ADD CONSTRAINT "course_generations_revision" CHECK (revision >= 1),
  ADD CONSTRAINT "course_generations_finished_when" CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL)),
  ADD CONSTRAINT "course_generations_failed_why" CHECK (state <> 'failed' OR notice IS NOT NULL),
  ADD CONSTRAINT "course_generations_request_object" CHECK (jsonb_typeof(request) = 'object');
ALTER TABLE "module_progress"
  ADD CONSTRAINT "module_progress_seconds" CHECK (time_spent_seconds >= 0),
  ADD CONSTRAINT "module_progress_sections_array" CHECK (jsonb_typeof(sections_read) = 'array'),
  ADD CONSTRAINT "module_progress_completed_by_whom" CHECK (completed_by IS NULL OR status = 'completed');
ALTER TABLE "course_plans"
  ADD CONSTRAINT "course_plans_hours" CHECK (hours_per_week BETWEEN 0.5 AND 100),
  ADD CONSTRAINT "course_plans_replanned" CHECK (replanned >= 0),
  ADD CONSTRAINT "course_plans_entries_array" CHECK (jsonb_typeof(entries) = 'array');
ALTER TABLE "ai_usage"
  ADD CONSTRAINT "ai_usage_tokens" CHECK (input_tokens >= 0 AND output_tokens >= 0),
  ADD CONSTRAINT "ai_usage_cost" CHECK (cost >= 0 AND cost <> 'NaN');

-- Suggestions that made no sentence, or stood under two words of one archetype. The words are those of content/archetypes.

WITH better (slug, key, change) AS (VALUES
  ('builder', 'metric', '{"examples": ["speed", "latency", "download count"]}'::jsonb),
  ('merchant', 'action', '{"prompt": "What do you do with one?"}'),
  ('merchant', 'transaction', '{"examples": ["sale", "booking", "deal"]}'),
  ('competitor', 'action', '{"examples": ["run", "win", "enter"]}'),
  ('performer', 'metric', '{"examples": ["tempo", "ticket count", "encore count"]}'),
  ('performer', 'action', '{"examples": ["rehearse", "perform", "improvise"]}'),
  ('storyteller', 'metric', '{"examples": ["word count", "page count", "reader count"]}')
)
UPDATE "archetypes" AS a SET variables = (
  SELECT jsonb_agg(asked.variable || coalesce(better.change, '{}') ORDER BY asked.place)
  FROM jsonb_array_elements(a.variables) WITH ORDINALITY AS asked (variable, place)
  LEFT JOIN better ON better.slug = a.slug AND better.key = asked.variable ->> 'key'
) WHERE a.slug IN (SELECT slug FROM better);
