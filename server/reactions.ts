import { completeWorkedModule } from './domains/courses/complete-worked-module'
import { noteAttempt } from './domains/courses/note-attempt'
import { notePass } from './domains/exercises/note-pass'
import { askAfterPass } from './domains/reviews/ask-after-pass'
import { addExperience } from './domains/rewards/add-experience'
import { awardFirstTitle } from './domains/rewards/award-first-title'
import { countActivity } from './domains/rewards/count-activity'
import { holdTitle } from './domains/rewards/hold-title'
import { resetStats, resetTitles } from './domains/rewards/reset-stats'
import type { EventKind, EventOf } from './ledger/event-kinds'
import type { Consequence, Reaction, Reactions } from './ledger/ledger'

/** Which event makes which domain do what. Read top to bottom: that is the order in which they run. */
export const reactions: Reactions = {
  inTransaction: [
    on('every event', 'rewards', (tx, event) => countActivity({ tx, event })),
    on('joined', 'rewards', (tx, event, derive) => awardFirstTitle({ tx, event, derive })),
    on('title_earned', 'rewards', (tx, event) => holdTitle({ tx, event })),
    on('attempted_exercise', 'exercises', (tx, event, derive) => notePass({ tx, event, derive })),
    on('passed_exercise', 'rewards', (tx, event) => addExperience({ tx, event })),
  ],
  consequences: [
    once('attempted_exercise', 'courses', ({ tx, event }) => noteAttempt({ tx, event })),
    once('passed_exercise', 'courses', (happening) => completeWorkedModule(happening)),
    once('attempted_exercise', 'reviews', (happening) => askAfterPass(happening)),
  ],
  afterCommit: ['ledger.announce'],
  projections: [
    { table: 'learner_stats', reset: (tx, userId) => resetStats({ tx, userId }) },
    { table: 'title_history', reset: (tx, userId) => resetTitles({ tx, userId }) },
  ],
}

function on<K extends EventKind>(kind: K | 'every event', domain: string, run: Reaction<K>['run']): Reaction {
  return {
    on: kind,
    domain,
    run: async (tx, event, derive) => {
      if (isOf(event, kind)) await run(tx, event, derive)
    },
  }
}

function once<K extends EventKind>(kind: K, domain: string, run: Consequence<K>['run']): Consequence {
  return {
    on: kind,
    domain,
    run: async ({ event, ...happening }) => {
      if (isOf(event, kind)) await run({ event, ...happening })
    },
  }
}

function isOf<K extends EventKind>(event: EventOf<EventKind>, kind: K | 'every event'): event is EventOf<K> {
  return kind === 'every event' || event.kind === kind
}
