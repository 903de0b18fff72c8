import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Which part may know what of which other part. */
export const boundary: TreeDraft['skills'] = [
  {
    slug: 'cohesion-and-coupling',
    name: 'Cohesion and coupling',
    shortName: 'Coupling',
    description:
      'Cohesion asks whether the things in a module change for the same reason. Coupling asks what else must change with them. Good structure puts together what changes together, and lets the rest know little. A typical mistake is to sort by technical kind (`models`, `services`, `handlers`): each feature then touches every folder.',
    objectives: [
      'Draw the modules of a program with an arrow for each import',
      'Find a cycle, and break it by moving one function or turning one arrow round',
      'Name for two modules the reason for which each would change',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['encapsulation'],
    resources: [
      { type: 'link', title: 'Beck’s design rules', url: 'https://martinfowler.com/bliki/BeckDesignRules.html' },
      {
        type: 'link',
        title: 'JavaScript modules',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Modules',
      },
    ],
    assessment: [
      {
        id: 'change-together',
        kind: 'single',
        prompt: 'Every change of the tax rules touches `invoice`, `cart` and `report`. What does that show?',
        options: [
          { id: 'a', text: 'The modules are too small and should become one' },
          { id: 'b', text: 'One piece of knowledge has no home of its own' },
          { id: 'c', text: 'The modules have high cohesion, as they change together' },
        ],
        answer: ['b'],
        why: 'What changes together belongs together. A tax module that the three ask would change alone.',
      },
      {
        id: 'worst-coupling',
        kind: 'single',
        prompt: 'Module A reads the database tables of module B directly. Why is that tight coupling?',
        options: [
          { id: 'a', text: 'Queries are always slower than calls of functions' },
          { id: 'b', text: 'A and B must be in the same folder' },
          { id: 'c', text: 'A cannot be tested at all' },
          { id: 'd', text: 'Changing how B stores things breaks A' },
        ],
        answer: ['d'],
        why: 'A depends on B’s innermost decision. If A asked B by a function, B would be free to change its tables.',
      },
    ],
  },
  {
    slug: 'interfaces',
    name: 'Interfaces and contracts',
    shortName: 'Interfaces',
    description:
      'An interface is what a module promises: the operations, what they need, what they give, how they fail. Everything else is a secret, and secrets are what you may change. A typical mistake is an interface that repeats the implementation (`runSqlQuery`), so that a different implementation would need different callers.',
    objectives: [
      'Write an interface from what the caller needs, before any implementation',
      'State for an operation its conditions, its result and its failures',
      'Write two implementations that pass one set of tests',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['cohesion-and-coupling', 'error-handling'],
    content: {
      type: 'simple',
      body: `Write the caller first. What would you *like* to call?

\`\`\`js
// find(id): a member, or undefined if there is none
// save(member): stores a new member, or replaces the one with the same id
const membersInMemory = () => {
  const byId = new Map()
  return {
    find: async (id) => structuredClone(byId.get(id)),
    save: async (member) => {
      byId.set(member.id, structuredClone(member))
    },
  }
}

const members = membersInMemory()
await members.save({ id: 1, name: 'Ada' })
console.log((await members.find(1)).name) // Ada
console.log(await members.find(2)) // undefined
\`\`\`

The contract is in two lines of comment, and it answers what callers wonder about: is an unknown id an error? What if the member exists already?

Nothing in it mentions a map, a table or SQL, so that a version with a database can replace this one. **The same tests must pass for both.** A test that only one implementation passes has found a gap in the contract.

Keep interfaces small. A caller who needs *find* should not have to be handed *deleteEverything*.`,
    },
    resources: [
      { type: 'link', title: 'Contract test', url: 'https://martinfowler.com/bliki/ContractTest.html' },
      { type: 'link', title: 'Role interface', url: 'https://martinfowler.com/bliki/RoleInterface.html' },
    ],
    assessment: [
      {
        id: 'leak',
        kind: 'single',
        prompt: 'Which operation leaks the implementation of a store of orders?',
        options: [
          { id: 'a', text: '`find(orderId)`' },
          { id: 'b', text: '`openOrdersOf(customerId)`' },
          { id: 'c', text: '`selectWhere(sqlCondition)`' },
          { id: 'd', text: '`save(order)`' },
        ],
        answer: ['c'],
        why: 'Callers would write SQL. No store without SQL could ever take its place.',
      },
      {
        id: 'contract-parts',
        kind: 'multiple',
        prompt: 'What belongs to the contract of `reserve(seat)`? Choose all.',
        options: [
          { id: 'a', text: 'What happens if the seat is taken' },
          { id: 'b', text: 'Whether the seats are kept in an array or a map' },
          { id: 'c', text: 'What counts as a valid seat' },
          { id: 'd', text: 'The names of the private functions' },
        ],
        answer: ['a', 'c'],
        why: 'Callers depend on conditions, results and failures. Storage and private names are secrets.',
      },
    ],
  },
  {
    slug: 'compatible-change',
    name: 'Changing a contract without breaking its users',
    shortName: 'Compatible change',
    description:
      'Once others call your interface, you cannot change both sides in one moment. Widen it first, move the callers, then narrow it: both shapes work for a while, and each step can be undone. A typical mistake is to rename a field in place “because it is only one field”, and to find the callers by their crashes.',
    objectives: [
      'Tell a compatible change from a breaking one',
      'Rename a field in three releases by expand, migrate and contract',
      'Find out who still uses the old shape before you remove it',
    ],
    type: 'knowledge',
    difficulty: 'advanced',
    minutes: 60,
    xp: 30,
    optional: true,
    requires: ['interfaces'],
    resources: [
      { type: 'link', title: 'Parallel change', url: 'https://martinfowler.com/bliki/ParallelChange.html' },
      { type: 'link', title: 'Semantic versioning', url: 'https://semver.org/' },
    ],
    assessment: [
      {
        id: 'which-breaks',
        kind: 'single',
        prompt: 'Which change of an HTTP API can break a reasonable client?',
        options: [
          { id: 'a', text: 'A new optional parameter' },
          { id: 'b', text: 'A parameter that was optional becomes required' },
          { id: 'c', text: 'A new field in the answer, which no client knows yet' },
        ],
        answer: ['b'],
        why: 'Clients that don’t send it fail from that day on. Additions that may be ignored are safe for clients that ignore what they don’t know.',
      },
      {
        id: 'rename-steps',
        kind: 'single',
        prompt: 'You rename `name` to `fullName` in an answer. What is the right order?',
        options: [
          { id: 'a', text: 'Send both, move the clients, then stop sending `name`' },
          { id: 'b', text: 'Move the clients to `fullName`, then send it' },
          { id: 'c', text: 'Send only `fullName`, then repair the clients that fail' },
          { id: 'd', text: 'Send `fullName` on odd days until everybody has moved' },
        ],
        answer: ['a'],
        why: 'Expand, migrate, contract: at no moment does a client look for a field that is not there.',
      },
    ],
  },
  {
    slug: 'the-boundary',
    name: 'The boundary: what others may know',
    shortName: 'The boundary',
    description:
      'A boundary divides the system into an inside that may change and a surface that may not. Through it pass plain data and named operations, never live objects of the inside. A typical mistake is to return the entity itself “to save a copy”: soon a template calls its methods, and a private rule has become public.',
    objectives: [
      'Give a module one public file, and show that nothing else is imported from outside',
      'Return plain data that holds only what the caller needs',
      'Replace the inside completely without changing a caller',
    ],
    type: 'milestone',
    difficulty: 'advanced',
    minutes: 120,
    xp: 65,
    milestone: true,
    requires: ['the-guard', 'interfaces'],
    content: {
      type: 'simple',
      body: `A module with a boundary has a front desk. Visitors talk to the desk, the workshop behind it stays closed.

\`\`\`js
function createLibrary() {
  const loans = new Map()

  const view = (loan) => ({ id: loan.id, title: loan.title, overdueDays: Math.max(0, loan.daysOut - 28) })

  return {
    lend({ id, title }) {
      if (loans.has(id)) return { ok: false, reason: 'already-lent' }
      loans.set(id, { id, title, daysOut: 0, note: 'internal' })
      return { ok: true }
    },
    loan(id) {
      const loan = loans.get(id)
      return loan === undefined ? undefined : view(loan)
    },
  }
}

const library = createLibrary()
library.lend({ id: 'b1', title: 'Momo' })
console.log(library.loan('b1')) // { id: 'b1', title: 'Momo', overdueDays: 0 }
\`\`\`

*view* is the customs officer: it lists field by field what may leave. The internal note stays inside, also when somebody adds five more fields tomorrow. Copying with a spread would let them all out.

What leaves is plain data, so a caller can print it or send it, but cannot use it to change a loan. Which data are kept, and how, remains a secret, and secrets are your freedom.`,
    },
    resources: [
      { type: 'link', title: 'Bounded context', url: 'https://martinfowler.com/bliki/BoundedContext.html' },
      { type: 'link', title: 'Facade', url: 'https://refactoring.guru/design-patterns/facade' },
    ],
    assessment: [
      {
        id: 'spread',
        kind: 'single',
        prompt: 'A module answers with `{ ...user }`. Why is a list of fields safer?',
        options: [
          { id: 'a', text: 'A spread is a syntax error for classes' },
          { id: 'b', text: 'A spread changes the original object while it copies' },
          { id: 'c', text: 'Fields that are added later would leave too' },
        ],
        answer: ['c'],
        why: 'With a list, what leaves is a decision. With a spread, it is an accident that waits for the next field.',
      },
      {
        id: 'what-crosses',
        kind: 'multiple',
        prompt: 'What may cross the boundary of a module? Choose all.',
        options: [
          { id: 'a', text: 'Plain data with the fields that the caller needs' },
          { id: 'b', text: 'A live entity with all its methods' },
          { id: 'c', text: 'A named refusal such as `already-lent`' },
          { id: 'd', text: 'The open database transaction' },
        ],
        answer: ['a', 'c'],
        why: 'Data and outcomes are the contract. Entities and transactions are the inside: whoever holds them can go round the guard.',
      },
    ],
  },
]
