-- Reviews: what they are made of, requests that can be followed, disputes, and tests that only a review runs.

-- CreateEnum
CREATE TYPE "review_request_status" AS ENUM ('pending', 'done', 'failed');

-- CreateEnum
CREATE TYPE "dispute_status" AS ENUM ('open', 'upheld', 'overruled');

-- AlterTable
ALTER TABLE "architecture_reviews" ADD COLUMN     "bar" SMALLINT NOT NULL DEFAULT 60,
ADD COLUMN     "evidence" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "set_aside" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "blueprint_exercises" ADD COLUMN     "review_tests" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "blueprint_versions" ADD COLUMN     "review" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "exercises" ADD COLUMN     "review_tests" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "review_requests" (
    "submission_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "review_request_status" NOT NULL DEFAULT 'pending',
    "step" VARCHAR(30) NOT NULL DEFAULT 'waiting',
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_requests_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "review_disputes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "review_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "fact_id" VARCHAR(80) NOT NULL,
    "reason" VARCHAR(2000) NOT NULL,
    "status" "dispute_status" NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decision" VARCHAR(2000),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint_authors" (
    "blueprint_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blueprint_authors_pkey" PRIMARY KEY ("blueprint_id","user_id")
);

-- CreateIndex
CREATE INDEX "blueprint_authors_user_id_idx" ON "blueprint_authors"("user_id");

-- CreateIndex
CREATE INDEX "review_requests_user_id_requested_at_idx" ON "review_requests"("user_id", "requested_at" DESC);

-- CreateIndex
CREATE INDEX "review_disputes_user_id_idx" ON "review_disputes"("user_id");

-- CreateIndex
CREATE INDEX "review_disputes_decided_by_idx" ON "review_disputes"("decided_by");

-- CreateIndex
CREATE INDEX "review_disputes_status_created_at_idx" ON "review_disputes"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "review_disputes_review_id_fact_id_key" ON "review_disputes"("review_id", "fact_id");

-- AddForeignKey
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_disputes" ADD CONSTRAINT "review_disputes_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "architecture_reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_disputes" ADD CONSTRAINT "review_disputes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_disputes" ADD CONSTRAINT "review_disputes_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_authors" ADD CONSTRAINT "blueprint_authors_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_authors" ADD CONSTRAINT "blueprint_authors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema language cannot say

ALTER TABLE "architecture_reviews"
  ADD CONSTRAINT "architecture_reviews_bar" CHECK (bar BETWEEN 0 AND 100),
  ADD CONSTRAINT "architecture_reviews_evidence_object" CHECK (jsonb_typeof(evidence) = 'object'),
  ADD CONSTRAINT "architecture_reviews_set_aside_array" CHECK (jsonb_typeof(set_aside) = 'array');
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_review_object" CHECK (jsonb_typeof(review) = 'object');
ALTER TABLE "blueprint_exercises"
  ADD CONSTRAINT "blueprint_exercises_review_tests_array" CHECK (jsonb_typeof(review_tests) = 'array');
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_review_tests_array" CHECK (jsonb_typeof(review_tests) = 'array');
ALTER TABLE "review_requests"
  ADD CONSTRAINT "review_requests_finished" CHECK ((status = 'pending') = (finished_at IS NULL)),
  ADD CONSTRAINT "review_requests_step" CHECK (step <> '');
ALTER TABLE "review_disputes"
  ADD CONSTRAINT "review_disputes_reason" CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT "review_disputes_decision" CHECK (
    (status = 'open') = (decided_at IS NULL) AND (status = 'open') = (decision IS NULL) AND btrim(decision) <> ''),
  -- A decision may outlive who made it, but nobody has decided what is open.
  ADD CONSTRAINT "review_disputes_decided_by" CHECK (status <> 'open' OR decided_by IS NULL),
  -- Nobody judges their own cause.
  ADD CONSTRAINT "review_disputes_not_own" CHECK (decided_by <> user_id);

-- Those that somebody still has to look at are few, however many there are.
CREATE INDEX "review_requests_pending" ON "review_requests"("requested_at") WHERE status = 'pending';
