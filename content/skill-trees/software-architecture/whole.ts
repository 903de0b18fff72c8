import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Putting the parts together so that the centre knows nothing of the edge. */
export const whole: TreeDraft['skills'] = [
  {
    slug: 'testing-seams',
    name: 'Test seams',
    description:
      'A seam is a place where you can change what a program does without editing it there: an argument, an interface, a function handed in. Seams let you test the rule without the network, the clock or chance. A typical mistake is to replace everything by mocks, until the test checks only that the mocks were called.',
    objectives: [
      'Find the hidden inputs of a function: clock, randomness, network, environment',
      'Turn one of them into an argument without changing its other callers',
      'Replace a collaborator by a simple working fake, not by expectations of calls',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['behaviour-tests', 'interfaces'],
    content: {
      type: 'simple',
      body: `This function has three inputs, but only one is visible:

\`\`\`js
function inviteHidden(email) {
  return { email, code: Math.random().toString(36).slice(2), expires: Date.now() + 86_400_000 }
}
\`\`\`

No test can say what it returns. Give the hidden inputs a door, with the real thing as the default:

\`\`\`js
const randomCode = () => crypto.randomUUID()

function invite(email, { now = Date.now(), code = randomCode() } = {}) {
  return { email, code, expires: now + 86_400_000 }
}

console.log(invite('ada@example.org', { now: 0, code: 'abc' }).expires) // 86400000
\`\`\`

Callers don't change, and a test holds the clock in its hand. On the way the guessable code has become a random one made for secrets.

For larger collaborators hand in a **fake**: a small working version, such as a store in a Map or a mailbox that keeps letters in an array. A test then looks at results (*one letter is in the box*). A mock checks calls (*send was called with…*), which ties the test to one way of doing it.`,
    },
    resources: [
      { type: 'link', title: 'Test double', url: 'https://martinfowler.com/bliki/TestDouble.html' },
      { type: 'link', title: 'Mocks aren’t stubs', url: 'https://martinfowler.com/articles/mocksArentStubs.html' },
    ],
    assessment: [
      {
        id: 'hidden-inputs',
        kind: 'multiple',
        prompt: 'Which of these are hidden inputs of a function? Choose all.',
        options: [
          { id: 'a', text: 'It reads `Date.now()`' },
          { id: 'b', text: 'It takes a list as an argument' },
          { id: 'c', text: 'It reads `process.env.REGION`' },
          { id: 'd', text: 'It returns a new object' },
        ],
        answer: ['a', 'c'],
        why: 'Both change the result without appearing among the arguments.',
      },
      {
        id: 'fake-or-mock',
        kind: 'single',
        prompt: 'What is the advantage of a fake store in memory over a mock that expects `save` to be called?',
        options: [
          { id: 'a', text: 'It needs no interface' },
          { id: 'b', text: 'A test looks at the result, however it came about' },
          { id: 'c', text: 'It shows that the real database works with this code as well' },
        ],
        answer: ['b'],
        why: 'Results survive a refactoring, expected calls often don’t. The real database still needs tests of its own.',
      },
    ],
  },
  {
    slug: 'ports-and-adapters',
    name: 'Ports and adapters',
    description:
      'The rules of a program stand in the centre and say what they need by ports: *a place for members*, *a way to send letters*. Adapters at the edge fulfil them with a database, a mail server, a screen. All imports point inwards, so technology can be exchanged and the rules tested alone. A typical mistake is a port with the vocabulary of one technology, which no other adapter could fulfil.',
    objectives: [
      'Draw a program as centre, ports and adapters, with all imports pointing inwards',
      'Write one use case that is given its ports',
      'Run it with an adapter for tests and with a real one',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 120,
    xp: 45,
    requires: ['the-boundary', 'testing-seams'],
    content: {
      type: 'simple',
      body: `A **use case** in the centre asks for what it needs, in its own words:

\`\`\`js
const joinClub = ({ members, letters }) => async (name, email) => {
  if (await members.findByEmail(email)) return { ok: false, reason: 'already-a-member' }
  await members.add({ name, email })
  await letters.welcome(email)
  return { ok: true }
}

// Adapters for tests: small, working, in memory
const all = []
const sent = []
const members = {
  findByEmail: async (email) => all.find((member) => member.email === email),
  add: async (member) => void all.push(member),
}
const letters = { welcome: async (email) => void sent.push(email) }

const join = joinClub({ members, letters })
await join('Ada', 'ada@example.org')
console.log((await join('Ada', 'ada@example.org')).reason, sent.length) // already-a-member 1
\`\`\`

*members* and *letters* are ports. Behind them stand PostgreSQL and a mail server in production, arrays in a test. The use case imports neither.

One file at the very edge, often called main, builds the adapters and hands them in. It is the only one that knows everything.

Don't build a port for each library. A port pays where you need another implementation, and tests are one.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Hexagonal architecture',
        url: 'https://en.wikipedia.org/wiki/Hexagonal_architecture_(software)',
      },
      { type: 'link', title: 'Adapter', url: 'https://refactoring.guru/design-patterns/adapter' },
    ],
    assessment: [
      {
        id: 'direction',
        kind: 'single',
        prompt: 'Which import breaks the rule of ports and adapters?',
        options: [
          { id: 'a', text: 'The SQL adapter imports the type of the port' },
          { id: 'b', text: 'Main imports the use case and the SQL adapter' },
          { id: 'c', text: 'A test imports the use case' },
          { id: 'd', text: 'The use case imports the SQL adapter' },
        ],
        answer: ['d'],
        why: 'Imports point inwards. The centre must not know which adapter fulfils its port.',
      },
      {
        id: 'port-vocabulary',
        kind: 'single',
        prompt: 'Which is the best port for telling members about news?',
        options: [
          { id: 'a', text: '`announce(memberId, news)`' },
          { id: 'b', text: '`smtpSend(host, port, headers, body)`' },
          { id: 'c', text: '`query(sql, values)`' },
        ],
        answer: ['a'],
        why: 'It speaks the language of the centre. Mail, push or paper can all fulfil it.',
      },
    ],
  },
  {
    slug: 'rescue-a-tangled-program',
    name: 'Project: rescue a tangled program',
    shortName: 'Rescue project',
    description:
      'Take a small program that mixes rules, storage and screen (an old one of yours is ideal), and separate them without changing what it does. You will feel which seams matter and which are decoration. A typical mistake is to start again from an empty folder: the hard part, keeping it alive while it changes, is then skipped.',
    objectives: [
      'Pin the present behaviour with tests from the outside before the first change',
      'Move the rules to a centre that imports neither storage nor screen',
      'Keep the program working in every commit',
      'Write half a page: what got easier to change, and what got harder',
    ],
    type: 'project',
    difficulty: 'advanced',
    minutes: 360,
    xp: 90,
    optional: true,
    requires: ['refactoring', 'ports-and-adapters'],
    resources: [
      { type: 'link', title: 'Strangler fig', url: 'https://martinfowler.com/bliki/StranglerFigApplication.html' },
      { type: 'link', title: 'Legacy seam', url: 'https://martinfowler.com/bliki/LegacySeam.html' },
    ],
  },
  {
    slug: 'the-whole',
    name: 'The whole: an architecture that holds',
    shortName: 'The whole',
    description:
      'The whole puts atoms, collections, workflows, guards, boundaries and signals together so that each can still be understood alone. Its quality shows when something changes: a new rule has one place, a new reaction needs no change elsewhere. A typical mistake is to admire the diagram, when what counts is how the system changes, fails and is repaired.',
    objectives: [
      'Build a small system in a domain you love that uses all seven concepts',
      'Draw it on one page: parts, arrows, what crosses each boundary',
      'Add a feature that you did not plan, and count the files that had to change',
      'Record the three decisions that would be hardest to undo',
    ],
    type: 'milestone',
    difficulty: 'advanced',
    minutes: 240,
    xp: 100,
    milestone: true,
    requires: ['the-signal', 'ports-and-adapters', 'decision-records', 'code-review'],
    content: {
      type: 'simple',
      body: `All parts in one small program, each recognisable:

\`\`\`js
const createShop = ({ loaves, tell }) => ({
  async bake(id, kind) {
    if (!['rye', 'wheat'].includes(kind)) return { ok: false, reason: 'unknown-kind' }
    if (await loaves.find(id)) return { ok: false, reason: 'id-taken' }
    await loaves.save({ id, kind, state: 'baked' })
    tell({ type: 'loaf-baked', id })
    return { ok: true }
  },
})

const oven = new Map()
const events = []
const shop = createShop({
  loaves: { find: async (id) => oven.get(id), save: async (loaf) => void oven.set(loaf.id, loaf) },
  tell: (event) => events.push(event),
})

await shop.bake('l1', 'rye')
console.log(events) // [ { type: 'loaf-baked', id: 'l1' } ]
\`\`\`

Guard, collection, state, signal and boundary meet in twenty lines, and nothing knows where loaves are stored.

Judge your own system by three questions:

1. **Change:** a new kind of bread, how many files?
2. **Failure:** the listener throws, is the loaf still baked? May the event be lost?
3. **Reading:** can a newcomer find the rule about kinds in a minute?

An answer you don't like is your next refactoring. An answer you accept is a decision record.`,
    },
    resources: [
      { type: 'link', title: 'Software architecture guide', url: 'https://martinfowler.com/architecture/' },
      { type: 'link', title: 'The C4 model', url: 'https://c4model.com/' },
    ],
    assessment: [
      {
        id: 'good-architecture',
        kind: 'single',
        prompt: 'Which observation says most about the quality of an architecture?',
        options: [
          { id: 'a', text: 'The diagram is symmetrical' },
          { id: 'b', text: 'Each module follows a pattern that has a well-known name' },
          { id: 'c', text: 'An unplanned feature needed changes in one module only' },
        ],
        answer: ['c'],
        why: 'Structure exists for the sake of change. How the system takes a change that nobody planned is the real test.',
      },
      {
        id: 'lost-signal',
        kind: 'single',
        prompt:
          'A bakery saves a loaf, then calls `tell`. The process dies in between. What would make the event safe?',
        options: [
          { id: 'a', text: 'Calling `tell` before `save`, so that it comes first' },
          { id: 'b', text: 'Storing the event in the transaction of the loaf' },
          { id: 'c', text: 'Catching the errors of `tell` and trying it once more' },
          { id: 'd', text: 'Calling `tell` twice' },
        ],
        answer: ['b'],
        why: 'Only one transaction makes both happen or neither. Telling first could announce a loaf that was never stored.',
      },
    ],
  },
]
