-- Attempts: drafts that are kept, findings, a number for each attempt, clocks, giving up, and past exercises in other words.

-- AlterTable
ALTER TABLE "blueprint_exercises" ADD COLUMN     "metrics" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "exercise_progress" ADD COLUMN     "gave_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "started_at" TIMESTAMPTZ(3),
ADD COLUMN     "starts" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "exercises" ADD COLUMN     "metrics" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "seed" INTEGER,
ADD COLUMN     "variant_of" UUID;

-- AlterTable
ALTER TABLE "submissions" ADD COLUMN     "findings" JSONB,
ADD COLUMN     "number" INTEGER;

-- Attempts that are there already are numbered in their order.
UPDATE "submissions" AS s SET "number" = n.number FROM (
  SELECT id, row_number() OVER (PARTITION BY user_id, exercise_id ORDER BY submitted_at, id) AS number FROM "submissions"
) AS n WHERE n.id = s.id;
ALTER TABLE "submissions" ALTER COLUMN "number" SET NOT NULL;

-- CreateTable
CREATE TABLE "exercise_drafts" (
    "user_id" UUID NOT NULL,
    "exercise_id" UUID NOT NULL,
    "files" JSONB,
    "answers" JSONB,
    "findings" JSONB,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exercise_drafts_pkey" PRIMARY KEY ("user_id","exercise_id")
);

-- CreateIndex
CREATE INDEX "exercise_drafts_exercise_id_idx" ON "exercise_drafts"("exercise_id");

-- CreateIndex
CREATE INDEX "exercises_variant_of_idx" ON "exercises"("variant_of");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_user_id_exercise_id_number_key" ON "submissions"("user_id", "exercise_id", "number");

-- AddForeignKey
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_variant_of_fkey" FOREIGN KEY ("variant_of") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_drafts" ADD CONSTRAINT "exercise_drafts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_drafts" ADD CONSTRAINT "exercise_drafts_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say

ALTER TABLE "blueprint_exercises" ADD CONSTRAINT "blueprint_exercises_metrics_array" CHECK (jsonb_typeof(metrics) = 'array');
ALTER TABLE "exercises"
  -- A quiz that is done once more has no language either.
  DROP CONSTRAINT "exercises_language",
  ADD CONSTRAINT "exercises_language" CHECK (kind IN ('quiz', 'review') OR language IS NOT NULL),
  ADD CONSTRAINT "exercises_metrics_array" CHECK (jsonb_typeof(metrics) = 'array'),
  ADD CONSTRAINT "exercises_variant" CHECK (
    (variant_of IS NULL) = (seed IS NULL) AND (variant_of IS NULL OR kind = 'review' AND NOT is_required)),
  ADD CONSTRAINT "exercises_variant_not_itself" CHECK (variant_of <> id),
  ADD CONSTRAINT "exercises_seed" CHECK (seed >= 0);
ALTER TABLE "submissions"
  DROP CONSTRAINT "submissions_something",
  ADD CONSTRAINT "submissions_something" CHECK (files IS NOT NULL OR answers IS NOT NULL OR findings IS NOT NULL),
  ADD CONSTRAINT "submissions_findings_array" CHECK (jsonb_typeof(findings) = 'array'),
  ADD CONSTRAINT "submissions_number" CHECK (number >= 1);
ALTER TABLE "exercise_progress"
  ADD CONSTRAINT "exercise_progress_started_when" CHECK (starts >= 0 AND (starts > 0) = (started_at IS NOT NULL));
ALTER TABLE "exercise_drafts"
  ADD CONSTRAINT "exercise_drafts_something" CHECK (files IS NOT NULL OR answers IS NOT NULL OR findings IS NOT NULL),
  ADD CONSTRAINT "exercise_drafts_json" CHECK (
    jsonb_typeof(files) = 'array' AND jsonb_typeof(answers) = 'object' AND jsonb_typeof(findings) = 'array'),
  ADD CONSTRAINT "exercise_drafts_version" CHECK (version >= 1);

-- Those that somebody may have to look at again are few, however many there are.
CREATE INDEX "submissions_pending" ON "submissions"("submitted_at") WHERE status = 'pending';
