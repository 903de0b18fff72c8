/** Where trees are shelved. The colours keep a contrast of 3:1 or more on white and on near-black. */
export const categories: { slug: string; name: string; description: string; color: string; icon: string }[] = [
  {
    slug: 'web-development',
    name: 'Web development',
    description: 'Pages and applications for the browser: markup, style, interaction, access for everyone.',
    color: '#0F7FC4',
    icon: 'globe',
  },
  {
    slug: 'software-design',
    name: 'Software design',
    description: 'How to divide a program into parts that can be understood, changed and trusted one at a time.',
    color: '#7C6AE0',
    icon: 'layers',
  },
  {
    slug: 'data',
    name: 'Data',
    description: 'How to model facts, store them safely, and ask questions of them that get right answers.',
    color: '#16897A',
    icon: 'database',
  },
  {
    slug: 'programming-languages',
    name: 'Programming languages',
    description: 'One language at a time: its ideas, its idioms, its tools, and where it bites.',
    color: '#C2622B',
    icon: 'terminal',
  },
  {
    slug: 'operations',
    name: 'Operations',
    description: 'Running software for other people: deploying, watching, securing, and repairing it at night.',
    color: '#B5476F',
    icon: 'server',
  },
  {
    slug: 'craft-and-practice',
    name: 'Craft and practice',
    description: 'Habits that outlive any tool: reading, testing, debugging, reviewing, writing, working together.',
    color: '#8A7420',
    icon: 'hammer',
  },
]
