import { type PlacementQuestion, placeOptions } from './placement-question'

export const signalEvents: PlacementQuestion[] = [
  {
    id: 'signal-event-or-command',
    concept: 'signal_events',
    difficulty: 2,
    prompt:
      'A message says that something has happened, or it asks for something to be done. Which of these is an event, and not a command?',
    options: placeOptions(['`SendInvoice`', '`CancelOrder`', '`InvoiceSent`', '`UpdateStock`']),
    answer: 'c',
    why: 'An event is a fact, named in the past, and nobody can refuse it. The others ask one receiver to do something, which may say no.',
  },
  {
    id: 'signal-twice',
    concept: 'signal_events',
    difficulty: 3,
    prompt:
      'A queue promises to deliver each message at least once. A handler adds ten points to an account for each message. What does it need?',
    options: placeOptions([
      'It stores the id of the message with the points, in one transaction, and skips an id that is stored.',
      'It confirms the message before it adds the points, so that the queue never has a reason to send it once more.',
      'It compares the time of the message with that of the one before, and skips equal times.',
      'Nothing, because a message that was handled is never delivered again.',
    ]),
    answer: 'a',
    why: '“At least once” means sometimes twice. Confirming first would lose the points if the handler dies in between; only a remembered id makes the second delivery harmless.',
  },
  {
    id: 'signal-who-listens',
    concept: 'signal_events',
    difficulty: 3,
    prompt:
      'When {ENTITY|a} changes, `save` calls `mail`, `statistics` and `search`, one after the other. What is gained if it publishes one event, to which the three listen?',
    options: placeOptions([
      'The three can no longer fail.',
      'The three are done in the same moment as the change.',
      '`save` knows when it goes on that all three have done their part.',
      '`save` need not know who listens.',
    ]),
    answer: 'd',
    why: 'The sender knows the fact and not its readers, so a fourth can come without a change in it: that is what is gained. The price is that it learns neither when they are done nor whether they failed.',
  },
  {
    id: 'signal-outbox',
    concept: 'signal_events',
    difficulty: 5,
    prompt: `Now and then an order exists that nobody was told of, because the process died between the two lines. What mends that for good?

\`\`\`ts
await database.save(order)
await queue.publish({ kind: 'order-placed', id: order.id })
\`\`\``,
    options: placeOptions([
      'Publish first and save afterwards.',
      'Save order and message in one transaction; a worker publishes the stored messages.',
      'Put `try` and `catch` around `publish`, and try up to five times with growing pauses.',
      'Call both at once with `Promise.all`, so that there is no time in between.',
    ]),
    answer: 'b',
    why: 'Two systems have no common transaction, so the message is first a row beside the order: both exist or neither. The other order announces orders that do not exist, and a dead process catches nothing.',
  },
]
