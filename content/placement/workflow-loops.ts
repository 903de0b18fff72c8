import { type PlacementQuestion, placeOptions } from './placement-question'

export const workflowLoops: PlacementQuestion[] = [
  {
    id: 'workflow-flags',
    concept: 'workflow_loops',
    difficulty: 2,
    prompt:
      "An order has three booleans: `paid`, `shipped` and `cancelled`. What is gained by one field `state: 'open' | 'paid' | 'shipped' | 'cancelled'` instead?",
    options: placeOptions([
      'A new state can be added without a look at the rest of the code.',
      'Combinations that make no sense, such as shipped and cancelled, can no longer be written.',
      'The order takes less memory, and comparing it is faster.',
      'Every step from one state to another becomes legal.',
    ]),
    answer: 'b',
    why: 'Three booleans have eight combinations, and only some mean anything. One field has just the states that exist.',
  },
  {
    id: 'workflow-table',
    concept: 'workflow_loops',
    difficulty: 3,
    prompt: `The table says which state may follow which. Which way does it refuse?

\`\`\`ts
const next = {
  draft: ['sent'],
  sent: ['paid', 'draft'],
  paid: [],
}
\`\`\``,
    options: placeOptions([
      'draft → sent → paid',
      'draft → sent → draft → sent',
      'draft → sent → draft → paid',
      'sent → draft → sent → paid',
    ]),
    answer: 'c',
    why: 'From `draft` only `sent` is reachable, whatever came before: the last step asks for `draft` → `paid`.',
  },
  {
    id: 'workflow-endless',
    concept: 'workflow_loops',
    difficulty: 3,
    prompt: `\`run\` returns false for one of the jobs, each time. What is true of this loop?

\`\`\`ts
while (queue.length > 0) {
  const job = queue.shift()
  if (!run(job)) queue.push(job)
}
\`\`\``,
    options: placeOptions([
      'It ends when the other jobs are done, because `shift` has taken the job out.',
      'It ends with an error once the queue has grown too long.',
      'It never ends. A pause of a second in each round would make it end.',
      'It never ends. A limit on the attempts of each job would make it end.',
    ]),
    answer: 'd',
    why: 'The job goes back in each round, so the queue never gets empty. A pause makes the rounds slower; only a number that runs out makes them finite.',
  },
  {
    id: 'workflow-retry',
    concept: 'workflow_loops',
    difficulty: 4,
    prompt:
      'A request to pay timed out, so the program sends it again. The first one may have arrived after all. What makes sure that one payment is taken, and that a customer can still pay twice on purpose?',
    options: placeOptions([
      'Both requests carry one key, and the server answers a known key with the stored result.',
      'The server refuses a second payment of the same amount by the same customer within a minute.',
      'The program waits longer before it takes a request for lost.',
      'The server looks whether the order is paid before it begins with the payment.',
    ]),
    answer: 'a',
    why: 'The key says “the same request again”, which neither the amount nor the time can say. A look before the payment leaves a gap in which both requests find the order unpaid.',
  },
]
