import { memoryJson } from '../../domains/memory/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeLearningGoal(tx: Tx, overrides: Partial<Prisma.LearningGoalUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.learningGoal.create({
    data: {
      title: `Learn topic ${number}`,
      description: 'Well enough to explain it.',
      masteryPercentage: number % 100,
      totalTimeSeconds: 60 * number,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

/** A card that was answered once. A new one: `{ state: 'new', lastReviewAt: null, reps: 0, stability: 0, difficulty: 0 }`. */
export async function makeFlashcard(tx: Tx, overrides: Partial<Prisma.FlashcardUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.flashcard.create({
    data: {
      question: `What does word ${number} mean?`,
      answer: `Meaning ${number}.`,
      cardMetadata: asStored(memoryJson['flashcards.card_metadata'], {}),
      due: momentOf(number + 4_000),
      stability: 2.5,
      difficulty: 5,
      scheduledDays: 3,
      reps: 1,
      state: 'review',
      lastReviewAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeReviewLog(tx: Tx, overrides: Partial<Prisma.ReviewLogUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const userId = overrides.userId ?? (await makeUser(tx)).id
  return tx.reviewLog.create({
    data: {
      rating: oneOf([1, 2, 3, 4], number),
      state: 'new',
      due: momentOf(number),
      stability: 0,
      difficulty: 0,
      scheduledDays: 0,
      durationMs: 1_000 + number,
      reviewedAt: momentOf(number),
      ...overrides,
      userId,
      cardId: overrides.cardId ?? (await makeFlashcard(tx, { userId })).id,
    },
  })
}

export async function makeStudySession(tx: Tx, overrides: Partial<Prisma.StudySessionUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.studySession.create({
    data: {
      mode: oneOf(['standard', 'timed'], number),
      progress: asStored(memoryJson['study_sessions.progress'], { secondsLeft: 300 }),
      cardsReviewed: 4,
      cardsCorrect: 3,
      timeSeconds: 120,
      startedAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeTopicAnalytics(tx: Tx, overrides: Partial<Prisma.TopicAnalyticsUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.topicAnalytics.create({
    data: {
      normalizedTopic: `topic ${number}`,
      originalExamples: asStored(memoryJson['topic_analytics.original_examples'], [`Learn Topic ${number}`]),
      userCount: 1 + number,
      goalCount: 2 + number,
      ...overrides,
    },
  })
}
