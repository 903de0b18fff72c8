/** How the built-in engine opens a module: templates in Markdown, several a concept, of which the course's seed picks one. */

type Opening = { title: string; body: string }

const anyConcept: Opening[] = [
  {
    title: 'Before you begin',
    body: `You know your way around {ENTITY|plural}. This module borrows that knowledge: every example in it is about one {ENTITY}, its {METRIC}, and the {ACTOR|plural} who want to {ACTION} it.

Read with your own {CONTAINER} in mind. Where an example does not fit it, ask what is different there. That question is half of architecture.`,
  },
  {
    title: 'What you bring along',
    body: `Nobody has to tell you what can go wrong with {ENTITY|a}. What is new here is how to say it so precisely that a machine can hold you to it.

Keep one real {ENTITY} in mind while you read. By the end you should be able to explain, to {ACTOR|a} who has never written code, what this module would change about it.`,
  },
]

const byConcept: Record<string, Opening[]> = {
  atom_state: [
    {
      title: 'One {ENTITY}, one owner',
      body: `Imagine that ten people may write down the {METRIC} of the same {ENTITY}, each on a note of their own. By the evening there are ten truths, and every {ACTOR} is right about one of them.

Software gets into that state all the time, and much faster. This module is about the way out: the {ENTITY} keeps its {METRIC} itself, and whoever wants to {ACTION} it has to ask.`,
    },
    {
      title: 'Who may touch it?',
      body: `In your world it is plain that not everybody may do everything with {ENTITY|a}. There are hands that you trust with it, and things that even those hands must not do.

A program has no such manners unless you give it some. Here you give them to the smallest thing there is, a single {ENTITY}, before any {CONTAINER} of them exists.`,
    },
  ],
  workflow_loops: [
    {
      title: 'What comes after what',
      body: `Ask {ACTOR|a} what happens to {ENTITY|a} between its first day and its last, and you will hear a story with an order in it. Nobody can {ACTION} one that is not there yet; nothing is undone by forgetting it.

Programs lose that order easily: a flag here, a flag there, and suddenly {ENTITY|a} is two things at once. This module turns the story into something that cannot be told in the wrong order.`,
    },
    {
      title: 'Round and round',
      body: `Much of what you do with {ENTITY|plural} comes back: again and again somebody has to {ACTION}, check the {METRIC}, and decide whether to go on.

Whatever comes back is a loop, and a loop needs two promises: each round gets somewhere, and one round is the last. You learn to make both visible.`,
    },
  ],
  collection_ownership: [
    {
      title: 'One is easy, a thousand is a system',
      body: `You could look after a single {ENTITY} in your head. With {CONTAINER|a} full of them you need rules: who puts one in, who may take one out, how to find the one with the best {METRIC} without turning all of them over.

This module is about who holds the many, and about the price of looking for one.`,
    },
    {
      title: 'The keeper of the {CONTAINER}',
      body: `Somebody always keeps the {CONTAINER}, even where no one has that title. When nobody does, {ENTITY|plural} go missing, and every {ACTOR} has another count of them.

Code has the same problem with lists that are handed around. Here you give the many one keeper, and learn what each question to that keeper costs.`,
    },
  ],
  guard_invariants: [
    {
      title: 'What must never be true',
      body: `There are things that you would never accept about {ENTITY|a}: {METRIC|a} that makes no sense, two where only one can be, something that was never there. You notice them at once. A program notices only what you taught it to refuse.

This module turns your raised eyebrow into code, at the one place where it has to stand.`,
    },
    {
      title: 'At the door',
      body: `It is cheaper to turn a wrong {ENTITY} away at the door than to search the whole {CONTAINER} for it later. Every {ACTOR} with some experience checks at the door.

You learn what a good door checks, what it says to those it turns away, and why nobody behind it has to check again.`,
    },
  ],
  boundary_interfaces: [
    {
      title: 'What others need not know',
      body: `To {ACTION} {ENTITY|a}, nobody needs to know everything about it. A good part of what you know about {ENTITY|plural} is nobody else's business, and it can change without anyone noticing.

That line, between what others may lean on and what is yours to change, is the most valuable one in an architecture. You draw it here.`,
    },
    {
      title: 'A counter between two rooms',
      body: `Picture the {CONTAINER} with a counter in front. {ACTOR|plural|capital} come to the counter, ask, and get what they asked for. How it is kept behind the counter is not their concern, and so it may be kept better tomorrow.

Programs need such counters. This module is about where to put them, and who decides what is handed over.`,
    },
  ],
  signal_events: [
    {
      title: 'Who has to hear of it?',
      body: `Somebody has just found the moment to {ACTION} {ENTITY|a}. Who needs to know? Some at once, some by tonight, and some would rather not be called at all.

If the {ENTITY} had to call each of them, it would soon know everybody in the house. In this module it only says what happened, once, and those who care are listening.`,
    },
    {
      title: 'News travels',
      body: `When the {METRIC} of {ENTITY|a} changes, word gets around: late here, twice there, sometimes in the wrong order. {ACTOR|plural|capital} cope with that every day.

Programs have to learn it. You build news that may arrive twice and does no harm, and listeners that can miss a day and catch up.`,
    },
  ],
  whole_architecture: [
    {
      title: 'The whole house',
      body: `You have {ENTITY|a} that looks after itself, a story that it follows, a keeper of the {CONTAINER}, a door, a counter and a way to spread news. Each is good by itself. Now they have to live in one house.

An architect is known by how the parts stand together, and by how calmly the house takes the next wish of {ACTOR|a}. That is what you build and defend here.`,
    },
    {
      title: 'Everything at once',
      body: `So far you changed one thing at a time. In the world of {ENTITY|plural}, everything happens at once: one {ACTOR} wants to {ACTION}, another asks for the {METRIC}, and somebody has a new idea for the {CONTAINER}.

This last module is your masterpiece: a small system that stays understandable while all of that happens to it.`,
    },
  ],
}

export const openingsOf = (concept: string): Opening[] =>
  Object.hasOwn(byConcept, concept) ? (byConcept[concept] ?? anyConcept) : anyConcept
