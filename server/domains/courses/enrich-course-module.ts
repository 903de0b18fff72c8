import type { Ai, Provenance } from '../../ai/ai'
import { enrichModule } from '../../ai/enrich-module/run'
import type { HydratedModule } from '../blueprints/hydrate-blueprint'

export type EnrichedModule = HydratedModule & { provenance: Provenance }

/** The words that no template has: how the module opens for this learner, and a note beside an example. */
export async function enrichCourseModule({
  ai,
  module,
  course: { domain, archetype, variables, seed, userId },
  signal,
}: {
  ai: Ai
  module: HydratedModule
  course: {
    domain: string
    archetype: string | null
    variables: Record<string, string>
    seed: number
    userId: string
  }
  signal: AbortSignal
}): Promise<EnrichedModule> {
  const examples = module.content.examples.flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title }]))
  const { output, provenance } = await ai.run(enrichModule, {
    input: {
      concept: module.conceptSlug,
      moduleTitle: module.title,
      objectives: module.objectives,
      domain,
      archetype,
      variables,
      examples,
    },
    seed,
    userId,
    signal,
  })
  const notes = new Map(output.notes.map(({ exampleId, text }) => [exampleId, text]))
  const content = {
    ...module.content,
    story: output.story,
    examples: module.content.examples.map((example) => {
      const note = example.id === undefined ? undefined : notes.get(example.id)
      return note === undefined ? example : { ...example, note }
    }),
  }
  return { ...module, content, provenance }
}
