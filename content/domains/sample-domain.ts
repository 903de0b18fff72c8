/** What one person loves, with the five variables that every blueprint may use. */
export type SampleDomain = {
  slug: string
  passion: string
  /** Made to break something: a page, a parser, an identifier, a file's name. */
  hostile: boolean
  variables: { entity_primary: string; metric: string; container: string; action: string; actor: string }
}

type Values = [entity: string, metric: string, container: string, action: string, actor: string]

export function sampleDomain(
  slug: string,
  passion: string,
  [entity, metric, container, action, actor]: Values,
  { hostile = false } = {},
): SampleDomain {
  return { slug, passion, hostile, variables: { entity_primary: entity, metric, container, action, actor } }
}
