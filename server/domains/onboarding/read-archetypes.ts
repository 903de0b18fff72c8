import { archetypes } from '../../../content/archetypes/archetypes'
import { metaCategories } from '../../../content/archetypes/meta-categories'

/** The rooms of what people love, with the archetypes in each and the words that each asks for. Reference data: the rows say the same. */
export function readArchetypes() {
  return {
    categories: metaCategories.map((category) => ({
      ...category,
      archetypes: archetypes
        .filter(({ metaCategory }) => metaCategory === category.slug)
        .map(({ slug, name, description, variables }) => ({ slug, name, description, variables })),
    })),
  }
}

export const findArchetype = (slug: string | null | undefined) => archetypes.find((one) => one.slug === slug) ?? null
