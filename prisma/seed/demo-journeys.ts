import type { DraftState } from '../../server/domains/onboarding/hold-draft'

type Journey = {
  username: string
  /** What they answered in onboarding. The key makes their course the same in every house. */
  said: Omit<DraftState, 'variables' | 'placement' | 'quiz'> & { archetype: string; domain: string }
  words: Record<string, string>
  /** How many modules they have worked through to the end; of the one after that they have read the beginning. */
  modulesRead: number
}

export const demoJourneys: Journey[] = [
  {
    username: 'lena',
    said: {
      creationKey: '6f0e8a52-3c1d-4b7e-9a64-2d58c07f1e31',
      archetype: 'collector',
      domain: 'rare sneakers',
      passion:
        'I collect sneakers and trade them with other collectors. I watch the resale price, grade their wear, and keep them in a vault.',
      skillLevel: 'intermediate',
      learningStyle: 'visual',
      timeConstraints: { hoursPerWeek: 5, preferredTimes: ['evening'] },
      goals: ['Build the app that tells the story of every pair'],
      rigor: 'standard',
      codeLanguage: 'typescript',
    },
    words: {
      entity_primary: 'sneaker',
      metric: 'resale price',
      container: 'vault',
      action: 'trade',
      actor: 'collector',
      condition: 'wear',
    },
    modulesRead: 2,
  },
  {
    username: 'mira',
    said: {
      creationKey: '0b9d4f17-85a2-4c36-b1e0-7c4a93d2f608',
      archetype: 'chef',
      domain: 'my aunt’s bakery',
      passion:
        'I bake sourdough loaves in my aunt’s bakery. I watch the hydration of the flour, and my aunt takes them out of the oven at five.',
      skillLevel: 'beginner',
      learningStyle: 'kinesthetic',
      timeConstraints: { hoursPerWeek: 3, preferredTimes: ['early_morning'] },
      goals: ['Get the ovens out of the spreadsheet'],
      rigor: 'standard',
      codeLanguage: 'python',
    },
    words: {
      entity_primary: 'loaf',
      metric: 'hydration',
      container: 'oven',
      action: 'bake',
      actor: 'aunt',
      ingredient: 'flour',
    },
    modulesRead: 0,
  },
  {
    username: 'tomas',
    said: {
      creationKey: 'd3c7126e-4f90-4a8b-8e25-91b60fa4c57d',
      archetype: 'strategist',
      domain: 'chess',
      passion:
        'I play chess: I move pieces over the board, look for the opening that my opponent does not know, and watch my rating.',
      skillLevel: 'advanced',
      learningStyle: 'reading',
      timeConstraints: { hoursPerWeek: 8, preferredTimes: ['night'] },
      goals: ['Write an opening trainer that somebody did ask for'],
      rigor: 'advanced',
      codeLanguage: 'typescript',
    },
    words: {
      entity_primary: 'chess piece',
      metric: 'rating',
      container: 'board',
      action: 'move',
      actor: 'opponent',
      opening: 'opening',
    },
    modulesRead: 0,
  },
  {
    username: 'noor',
    said: {
      creationKey: 'a81f5b3d-27ce-4d09-93f8-e46b0c9572da',
      archetype: 'grower',
      domain: 'keeping bees',
      passion:
        'I keep bees in nine hives in my apiary. I feed each hive before the frost, weigh the yield, and other beekeepers come to look.',
      skillLevel: 'beginner',
      learningStyle: null,
      timeConstraints: { hoursPerWeek: 2, preferredTimes: ['midday', 'afternoon'] },
      goals: ['A notebook for each hive that nobody can lose'],
      rigor: 'standard',
      codeLanguage: 'typescript',
    },
    words: {
      entity_primary: 'hive',
      metric: 'yield',
      container: 'apiary',
      action: 'feed',
      actor: 'beekeeper',
      season: 'frost',
    },
    modulesRead: 0,
  },
]
