import type { TreeDraft } from '../../../server/domains/skills/schema'
import { atom } from './atom'
import { boundary } from './boundary'
import { collection } from './collection'
import { encapsulation } from './encapsulation'
import { foundations } from './foundations'
import { guard } from './guard'
import { judgement } from './judgement'
import { signal } from './signal'
import { whole } from './whole'
import { workflow } from './workflow'

/** The seven concepts of the Universal Blueprint, and the skills that lead to each. */
export const softwareArchitecture: TreeDraft = {
  slug: 'software-architecture',
  category: 'software-design',
  name: 'Software architecture',
  shortDescription: 'From one object that looks after itself to a system of parts that you can change one at a time.',
  description: `Architecture is what makes the next change cheap or dear. This tree builds it from the inside out, in seven concepts: **the atom**, a thing that protects its own rules; **the collection** that owns many of them; **the workflow** that leads them through their life; **the guard** that refuses the impossible; **the boundary** that keeps secrets; **the signal** that joins parts without tying them; and **the whole**.

Around the seven stand the skills that make them possible: reading, naming, testing, refactoring, handling errors, weighing one design against another, writing decisions down.

You should be able to write a small program in some language. Examples are in JavaScript, and each of them runs.`,
  difficulty: 'intermediate',
  estimatedHours: 49,
  tags: ['architecture', 'design', 'javascript', 'testing', 'refactoring'],
  featured: true,
  skills: [
    ...foundations,
    ...encapsulation,
    ...atom,
    ...collection,
    ...workflow,
    ...guard,
    ...boundary,
    ...signal,
    ...judgement,
    ...whole,
  ],
}
