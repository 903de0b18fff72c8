import * as z from 'zod'
import { areDistinct, storedWords } from '../../platform/db/stored-text'

/** What a card of each type has besides its two sides. */
export const cardMetadata = {
  flashcard: z.strictObject({}),
  multiple_choice: z.strictObject({
    /** Wrong answers to show beside the right one. */
    distractors: z.array(storedWords(500)).min(1).max(7).refine(areDistinct, 'has the same wrong answer twice'),
  }),
  scenario: z.strictObject({
    context: storedWords(4_000),
    /** All that can be chosen, the right one among them. */
    options: z.array(storedWords(500)).min(2).max(8).refine(areDistinct, 'has the same option twice'),
  }),
}

const cards = z.array(z.guid()).max(500).refine(areDistinct, 'names a card twice')

/** What is left to ask, and where it stands, so that another device can go on. */
const sessionProgress = z.strictObject({
  /** Cards yet to ask, the next one first. */
  queue: cards.default([]),
  done: cards.default([]),
  /** Whether the answer of the first card of the queue is on show. */
  revealed: z.boolean().default(false),
  /** Of a timed session. */
  secondsLeft: z.number().int().min(0).max(86_400).nullable().default(null),
})

export const memoryJson = {
  'flashcards.card_metadata': z.union([cardMetadata.flashcard, cardMetadata.multiple_choice, cardMetadata.scenario]),
  'study_sessions.progress': sessionProgress,
  'topic_analytics.original_examples': z.array(storedWords(200)).max(10),
}
