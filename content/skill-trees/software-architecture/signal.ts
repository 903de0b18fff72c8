import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Telling others that something happened, without knowing them. */
export const signal: TreeDraft['skills'] = [
  {
    slug: 'domain-events',
    name: 'Domain events',
    description:
      'An event is a fact that something happened: *loan returned*, in the past tense, with the data of that moment. The part that tells it knows nothing about those who listen, so new reactions need no change there. A typical mistake is a command in disguise (`sendReturnMail`): the teller then decides what the listener must do, and is coupled again.',
    objectives: [
      'Name five events of a domain in the past tense',
      'Decide which data an event must carry so that a listener need not ask back',
      'Tell an event from a command and from a query',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['state-machines', 'cohesion-and-coupling'],
    content: {
      type: 'simple',
      body: `Without events the desk that takes a book back must know everybody who cares: reminders, statistics, the waiting list. With events it states a fact.

\`\`\`js
const listeners = []
const on = (listener) => listeners.push(listener)
const tell = (event) => listeners.forEach((listener) => listener(event))

on((event) => {
  if (event.type === 'loan-returned') console.log('Next in the queue for ' + event.bookId)
})

function returnLoan(loan, at) {
  tell({ type: 'loan-returned', bookId: loan.bookId, memberId: loan.memberId, at })
}

returnLoan({ bookId: 'b1', memberId: 7 }, '2026-03-10')
\`\`\`

**Past tense, because it is a fact.** Nobody can refuse it any more: refusing was the guard's task, before.

**Enough data.** The event carries who, what and when. If listeners had to look up the loan, they would see it as it is now, not as it was then.

**The arrow turns round.** The waiting list now depends on the loans, not the loans on the waiting list. That is worth it where reactions come and go. For a step that must succeed or fail *with* the operation, an ordinary call is more honest.`,
    },
    resources: [
      {
        type: 'link',
        title: 'What do you mean by “event-driven”?',
        url: 'https://martinfowler.com/articles/201701-event-driven.html',
      },
      { type: 'link', title: 'Observer', url: 'https://refactoring.guru/design-patterns/observer' },
    ],
    assessment: [
      {
        id: 'event-name',
        kind: 'single',
        prompt: 'Which of these is an event?',
        options: [
          { id: 'a', text: '`cancel-order`' },
          { id: 'b', text: '`order-cancelled`' },
          { id: 'c', text: '`get-order-state`' },
          { id: 'd', text: '`send-cancellation-mail`' },
        ],
        answer: ['b'],
        why: 'An event is a fact in the past. The others ask for something to be done or to be known.',
      },
      {
        id: 'when-not',
        kind: 'single',
        prompt: 'An order may be placed only if the seats can be reserved. Event or call?',
        options: [
          { id: 'a', text: 'A call: the caller needs its outcome to go on' },
          { id: 'b', text: 'An event: that is always the looser kind of coupling' },
          { id: 'c', text: 'An event, and the order is placed in any case' },
        ],
        answer: ['a'],
        why: 'The decision depends on the answer. An event gives none, so it would hide a dependency rather than remove it.',
      },
    ],
  },
  {
    slug: 'idempotency',
    name: 'Idempotency',
    description:
      'An operation is idempotent if doing it twice leaves the same state as doing it once. Networks lose answers, people click twice and queues deliver again, so every change that crosses a wire will be repeated some day. A typical mistake is to look for “the same request” by comparing amounts and times, instead of a key that the sender chose.',
    objectives: [
      'Say for the operations of a program which are idempotent',
      'Make one idempotent with a key, and answer a repetition with the first result',
      'Explain why a key must be stored together with the effect',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['error-handling'],
    content: {
      type: 'simple',
      body: `A client sends *pay 20 euros*, and the answer gets lost. Was it paid? The client can only ask again, so asking again must be harmless.

\`\`\`js
const answers = new Map()
let balance = 5000

function pay(key, cents) {
  const earlier = answers.get(key)
  if (earlier !== undefined) return earlier
  if (cents > balance) return { ok: false, reason: 'not-enough-money' }
  balance -= cents
  const answer = { ok: true, balance }
  answers.set(key, answer)
  return answer
}

pay('order-81', 2000)
pay('order-81', 2000)
console.log(balance) // 3000
\`\`\`

The **sender** makes the key, once per intention, and repeats it with each attempt. Two real payments of 20 euros have two keys.

With a database, effect and key go into one transaction, with a unique constraint on the key. If they were stored apart, a crash between the two would make the payment happen again.

Some operations need no key. *Set the name to Ada* is idempotent as it is, *add one* is not. Often you can choose the first form.`,
    },
    resources: [
      { type: 'link', title: 'Idempotent', url: 'https://developer.mozilla.org/en-US/docs/Glossary/Idempotent' },
    ],
    assessment: [
      {
        id: 'which-are',
        kind: 'multiple',
        prompt: 'Which operations are idempotent? Choose all.',
        options: [
          { id: 'a', text: 'Set the delivery address to a given one' },
          { id: 'b', text: 'Append a line to a log' },
          { id: 'c', text: 'Delete the order with the id 12' },
          { id: 'd', text: 'Raise the stock by 1' },
        ],
        answer: ['a', 'c'],
        why: 'After the second time the address is the same, and order 12 is still gone. The log has two lines, and the stock has risen by 2.',
      },
      {
        id: 'who-makes-key',
        kind: 'single',
        prompt: 'Who should make the idempotency key of a payment?',
        options: [
          { id: 'a', text: 'The server, a fresh one for each request that arrives' },
          { id: 'b', text: 'The database, by a sequence' },
          { id: 'c', text: 'The client, once for each intended payment' },
        ],
        answer: ['c'],
        why: 'Only the client knows that a second request means the same payment. A key made per request never repeats.',
      },
    ],
  },
  {
    slug: 'the-signal',
    name: 'The signal: telling the rest what happened',
    shortName: 'The signal',
    description:
      'The signal joins parts that must not know each other: one states a fact, the others react, late, twice or not at all. Good signals survive crashes, because the fact is stored together with the change it tells of. A typical mistake is to save, then send: if the program dies in between, the world never hears of it.',
    objectives: [
      'Publish an event in the same transaction as the change',
      'Write a reaction that may run twice without harm',
      'Show what happens to the rest when one reaction fails',
    ],
    type: 'milestone',
    difficulty: 'advanced',
    minutes: 150,
    xp: 70,
    milestone: true,
    requires: ['the-boundary', 'domain-events', 'idempotency'],
    content: {
      type: 'simple',
      body: `Two writes, *save the loan* and *send the event*, cannot be made to succeed together if they go to two systems. So store the event where the change is stored, in an **outbox**, and let somebody carry it out later.

\`\`\`js
const store = { loans: new Map(), outbox: [] }
const handled = new Set()

function returnLoan(id) {
  // In a database these two lines are one transaction.
  store.loans.set(id, { state: 'returned' })
  store.outbox.push({ id: 'returned-' + id, type: 'loan-returned', loanId: id })
}

function deliver(react) {
  for (const event of store.outbox) {
    if (handled.has(event.id)) continue
    react(event)
    handled.add(event.id)
  }
}

returnLoan('l1')
deliver((event) => console.log(event.type)) // loan-returned
deliver((event) => console.log(event.type)) // prints nothing
\`\`\`

If the program dies between *react* and *handled.add*, the event comes again: delivery is **at least once**. Exactly-once delivery over a network can't be promised, so each reaction must be idempotent, by the id of the event.

One reaction that fails must not stop the others. Each keeps its own list of what it has handled.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Transactional outbox',
        url: 'https://microservices.io/patterns/data/transactional-outbox.html',
      },
      {
        type: 'link',
        title: 'Focusing on events',
        url: 'https://martinfowler.com/eaaDev/EventNarrative.html',
      },
    ],
    assessment: [
      {
        id: 'save-then-send',
        kind: 'single',
        prompt: 'A program commits a change, then sends a message to a queue. What can go wrong?',
        options: [
          { id: 'a', text: 'Nothing, since the commit comes first' },
          { id: 'b', text: 'It dies after the commit, and the message is never sent' },
          { id: 'c', text: 'The message arrives at the queue before the commit is done' },
        ],
        answer: ['b'],
        why: 'There is a gap between the two. An outbox in the same transaction closes it: the message can always be sent later.',
      },
      {
        id: 'at-least-once',
        kind: 'single',
        prompt: 'Deliveries are at least once. What must a reaction that awards points do?',
        options: [
          { id: 'a', text: 'Wait a second, so that duplicates have arrived' },
          { id: 'b', text: 'Award the points and subtract them on a duplicate' },
          { id: 'c', text: 'Ask the sender each time whether it has sent the event before' },
          { id: 'd', text: 'Store the event’s id with the points, and skip it if known' },
        ],
        answer: ['d'],
        why: 'A unique id stored in the same transaction as the effect makes the second run harmless.',
      },
    ],
  },
]
