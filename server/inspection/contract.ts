import * as z from 'zod'

/** What looking at code without running it comes to, as plain data: it comes from a child process, and is stored. */

export const axes = ['code_sense', 'efficiency', 'edge_cases', 'taste'] as const
export const axis = z.enum(axes)
export type Axis = z.infer<typeof axis>

export const bounds = {
  findings: 200,
  textCharacters: 600,
  probes: 600,
  nameCharacters: 400,
  whatCharacters: 200,
} as const

/** Something that was found in a place, with what was counted there. */
export const finding = z.strictObject({
  rule: z.string().max(60),
  path: z.string().max(300),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  /** What was counted, how much of it there is, and how much would have been well. */
  measure: z.string().max(100),
  value: z.number(),
  limit: z.number(),
  /** What it is about, in a sentence that names the names of the code. */
  text: z.string().max(bounds.textCharacters),
  /** The same thing in another program has the same key, whatever the names are: `400`. */
  key: z.string().max(100),
  /** How sure it is that this matters, where only running can tell. */
  isGuess: z.boolean(),
})
export type Finding = z.infer<typeof finding>

export const codeFunction = z.strictObject({
  path: z.string().max(300),
  /** `Cart.add` of a method. */
  name: z.string().max(200),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  parameters: z.array(z.string().max(200)).max(50),
  isPublic: z.boolean(),
})
export type CodeFunction = z.infer<typeof codeFunction>

/** A test of somebody's, done again with another value. What it comes to is what the reference says. */
export const probe = z.strictObject({
  name: z.string().max(20),
  kind: z.string().max(bounds.nameCharacters),
  what: z.string().max(bounds.whatCharacters),
  /** The test it was made of. */
  from: z.string().max(bounds.nameCharacters),
  /** Of a series: how much there is of what is handed in. */
  size: z.number().int().positive().nullable(),
  code: z.string(),
})
export type Probe = z.infer<typeof probe>

export const probeFile = z.strictObject({ imports: z.string(), probes: z.array(probe).max(bounds.probes) })
export type ProbeFile = z.infer<typeof probeFile>

/**
 * The program with one small thing changed. Where a change makes the answers right that were wrong, or changes only those,
 * the fault is there.
 */
export const mutant = z.strictObject({
  path: z.string().max(300),
  line: z.number().int().positive(),
  end: z.number().int().positive(),
  start: z.number().int().min(0),
  stop: z.number().int().min(0),
  text: z.string(),
  was: z.string(),
  /** A whole condition or statement is taken out: much changes, and little is said by it. */
  isBlunt: z.boolean(),
})
export type Mutant = z.infer<typeof mutant>

export const inspection = z.strictObject({
  findings: z.array(finding).max(bounds.findings),
  functions: z.array(codeFunction).max(500),
  probes: z.array(probeFile).max(20),
  mutants: z.array(mutant).max(200),
  /** Places where work is repeated within what is repeated, the likeliest first: where to look if it grows too fast. */
  suspects: z.array(z.strictObject({ path: z.string().max(300), line: z.number().int().positive() })).max(20),
  /** Places that answer differently at some edge, and at which: where to look once one of these goes wrong. */
  edges: z
    .array(
      z.strictObject({
        path: z.string().max(300),
        line: z.number().int().positive(),
        kinds: z.array(z.string().max(20)).max(10),
      }),
    )
    .max(300),
  /** Of all files. */
  statements: z.number().int().min(0),
  loops: z.number().int().min(0),
  /** Names that the learner gave, for those who compare them with the words of a domain. */
  names: z.array(z.string().max(200)).max(1_000),
})
export type Inspection = z.infer<typeof inspection>

/** Where it can't be parsed. */
export const unreadable = z.strictObject({ path: z.string().max(300), line: z.number().int().positive() })
export type Unreadable = z.infer<typeof unreadable>

export const inspected = z.union([
  z.strictObject({ kind: z.literal('read'), inspection }),
  z.strictObject({ kind: z.literal('unreadable'), at: unreadable }),
])
export type Inspected = z.infer<typeof inspected>
