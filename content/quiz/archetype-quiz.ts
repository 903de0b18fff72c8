export type ArchetypeQuestion = {
  id: string
  prompt: string
  /** Points go to archetypes by slug: 3 to the one whose own answer it is, 2 and 1 to those who might say it too. */
  answers: { id: string; text: string; points: Record<string, number> }[]
}

/** The playful questions of onboarding. The most points win, and of equals the first by sort order. */
export const archetypeQuiz: ArchetypeQuestion[] = [
  {
    id: 'drawer',
    prompt: 'You open a drawer, and it is full of old cables. You…',
    answers: [
      {
        id: 'beep',
        text: 'cut two of them open and join them, to hear whether it beeps.',
        points: { tinkerer: 3, builder: 2, performer: 1 },
      },
      {
        id: 'label',
        text: 'sort them by plug and decade. One of them is older than you thought.',
        points: { collector: 3, researcher: 2, organizer: 1 },
      },
      {
        id: 'bundle',
        text: 'tie them in bundles of five. By Friday they are sold.',
        points: { merchant: 3, allocator: 2, strategist: 1 },
      },
      {
        id: 'remember',
        text: 'remember who was looking for one last winter, and bring it round.',
        points: { caregiver: 3, mentor: 2, organizer: 1 },
      },
    ],
  },
  {
    id: 'rain',
    prompt: 'Saturday, rain, and nobody wants anything from you. You…',
    answers: [
      {
        id: 'brook',
        text: 'put on boots and follow the brook until you know where it begins.',
        points: { explorer: 3, researcher: 2, collector: 1 },
      },
      {
        id: 'dough',
        text: 'start a dough in the morning and let it take all the time it needs.',
        points: { chef: 3, grower: 2, crafter: 1 },
      },
      {
        id: 'replay',
        text: 'play last week’s lost game again, to find the move that lost it.',
        points: { strategist: 3, competitor: 2, trainer: 1 },
      },
      {
        id: 'scene',
        text: 'write down the scene that has followed you about since Tuesday.',
        points: { storyteller: 3, performer: 2, mentor: 1 },
      },
    ],
  },
  {
    id: 'party',
    prompt: 'A friend turns fifty: sixty guests, two weeks to go. You take…',
    answers: [
      {
        id: 'list',
        text: 'the list. Who comes, who brings what, and how the money lasts.',
        points: { organizer: 3, allocator: 2, strategist: 1 },
      },
      {
        id: 'pan',
        text: 'the food. Sixty plates and one very large pan.',
        points: { chef: 3, merchant: 2, caregiver: 1 },
      },
      {
        id: 'stage',
        text: 'the microphone, and a song with a rhyme on fifty.',
        points: { performer: 3, storyteller: 2, competitor: 1 },
      },
      {
        id: 'present',
        text: 'the present. Made by hand, finished at four in the morning.',
        points: { crafter: 3, builder: 2, collector: 1 },
      },
    ],
  },
  {
    id: 'plant',
    prompt: 'The office plant has three leaves left. You…',
    answers: [
      {
        id: 'repot',
        text: 'repot it, carry it to the window, and look in on it every day.',
        points: { grower: 3, caregiver: 2, chef: 1 },
      },
      {
        id: 'plan',
        text: 'put it on a plan: a little more light each week, and no slacking.',
        points: { trainer: 3, mentor: 2, grower: 1 },
      },
      {
        id: 'lens',
        text: 'look at a leaf through a lens, then change one thing at a time.',
        points: { researcher: 3, tinkerer: 2, explorer: 1 },
      },
      {
        id: 'let-go',
        text: 'let it go. The water does more good in the other eleven pots.',
        points: { allocator: 3, strategist: 2, merchant: 1 },
      },
    ],
  },
  {
    id: 'praise',
    prompt: 'Somebody sees what you are good at. The nicest thing they could do is…',
    answers: [
      {
        id: 'show-me',
        text: 'ask you to show them, slowly, from the beginning.',
        points: { mentor: 3, trainer: 2, storyteller: 1 },
      },
      {
        id: 'challenge',
        text: 'challenge you. Sunday, in front of everybody.',
        points: { competitor: 3, performer: 2, trainer: 1 },
      },
      {
        id: 'use',
        text: 'use what you made every day, until they have worn it out.',
        points: { builder: 3, tinkerer: 2, researcher: 1 },
      },
      {
        id: 'piece',
        text: 'offer you the one piece that you have been after for years.',
        points: { collector: 3, merchant: 2, explorer: 1 },
      },
    ],
  },
  {
    id: 'door',
    prompt: 'At home you find a door that you never noticed. Let there be behind it…',
    answers: [
      {
        id: 'stairs',
        text: 'stairs that go down further than the house does.',
        points: { explorer: 3, storyteller: 2, researcher: 1 },
      },
      {
        id: 'workshop',
        text: 'a workshop: good light, every tool, and a vice that holds.',
        points: { crafter: 3, tinkerer: 2, builder: 1 },
      },
      {
        id: 'yard',
        text: 'a yard with a vine, a long table, and chairs for the whole street.',
        points: { organizer: 3, grower: 2, caregiver: 1 },
      },
      {
        id: 'court',
        text: 'a court with fresh lines, and a scoreboard at nil to nil.',
        points: { competitor: 3, trainer: 2, strategist: 1 },
      },
    ],
  },
]
