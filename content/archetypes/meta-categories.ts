/** The rooms of what people love. The rows of the migration say the same. */
export const metaCategories = [
  {
    slug: 'digital',
    name: 'Digital',
    description: 'Things made of code, pixels and signals: software, games, synthesizers, data.',
    icon: 'circuit',
  },
  {
    slug: 'economic',
    name: 'Economic',
    description: 'Things with a price and a market: trading, collecting, shops, second hand.',
    icon: 'scales',
  },
  {
    slug: 'making',
    name: 'Making',
    description: 'Things that hands bring about: bread, furniture, clothes, prints, repairs.',
    icon: 'chisel',
  },
  {
    slug: 'living',
    name: 'Living',
    description: 'Things that grow: gardens, bees, animals, bodies, food from the field.',
    icon: 'leaf',
  },
  {
    slug: 'play',
    name: 'Play and sport',
    description: 'Things with rules, rounds and rivals: chess, football, climbing, races.',
    icon: 'whistle',
  },
  {
    slug: 'stage',
    name: 'Stage and story',
    description: 'Things for an audience: music, theatre, film, writing, dance.',
    icon: 'lyre',
  },
  {
    slug: 'people',
    name: 'People',
    description: 'Things done for and with others: care, teaching, cooking for many, a club.',
    icon: 'hands',
  },
  {
    slug: 'exploring',
    name: 'Exploring',
    description: 'Things to find out: stars, trains, maps, history, languages, science.',
    icon: 'compass',
  },
]
