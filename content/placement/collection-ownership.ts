import { type PlacementQuestion, placeOptions } from './placement-question'

export const collectionOwnership: PlacementQuestion[] = [
  {
    id: 'collection-scan',
    concept: 'collection_ownership',
    difficulty: 2,
    prompt:
      'A program finds an entry by walking through an unsorted array from the front until the id fits. The array becomes ten times as long. How long does finding an entry take on average?',
    options: placeOptions([
      'about ten times as long',
      'about as long as before',
      'about twice as long',
      'about a hundred times as long',
    ]),
    answer: 'a',
    why: 'On average it looks at half of the entries, and half of ten times as many is ten times as many. The cost grows linearly.',
  },
  {
    id: 'collection-index',
    concept: 'collection_ownership',
    difficulty: 3,
    prompt: `With 10,000 orders and 10,000 customers this takes far too long. What helps most?

\`\`\`ts
for (const order of orders) {
  const customer = customers.find((one) => one.id === order.customerId)
  print(order, customer)
}
\`\`\``,
    options: placeOptions([
      'sorting the orders by `customerId` before the loop',
      '`orders.forEach` instead of `for`, with the same body',
      '`customers.filter(…)[0]` instead of `customers.find(…)`',
      'a `Map` from id to customer, made once before the loop, and `map.get` in the loop',
    ]),
    answer: 'd',
    why: 'Each `find` walks through the customers: up to 100 million steps in all. A map costs 10,000 steps once, and each lookup is about one step.',
  },
  {
    id: 'collection-stored-number',
    concept: 'collection_ownership',
    difficulty: 3,
    prompt:
      '{CONTAINER|a|capital} holds many {ENTITY|plural} and stores the highest {METRIC} among them. Other code gets hold of {ENTITY|a}, changes its {METRIC}, and what is stored is wrong. What mends the cause?',
    options: placeOptions([
      'Whoever reads the stored number works it out again first, and compares.',
      'A job works the number out again every hour.',
      'Such changes go through the owner, which keeps the number in step.',
      'The number becomes a global variable, so that everybody who changes one of them can reach it.',
    ]),
    answer: 'c',
    why: 'A rule about many needs one owner that sees every change of each. The other ways find the damage late, or spread the duty over everybody.',
  },
  {
    id: 'collection-pages',
    concept: 'collection_ownership',
    difficulty: 5,
    prompt:
      'A list shows the newest entries first, ten a page. Page 2 is “skip 10, take 10”. While somebody reads page 1, three entries are added. What do they see on page 2?',
    options: placeOptions([
      'the ten entries that follow what they read, as if nothing had happened',
      'three entries again that they have already read on page 1',
      'a gap: three entries that they will see neither here nor on a later page',
      'the three new entries, followed by seven others',
    ]),
    answer: 'b',
    why: 'The new entries push everything down by three, so the last three of page 1 are the first three of page 2. “Take 10 after the last one I saw” would be stable.',
  },
]
