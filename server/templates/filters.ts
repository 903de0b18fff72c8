/** What each filter changes, in the order in which they make sense. */
export const filterKinds = {
  plural: 'inflection',
  past: 'inflection',
  ing: 'inflection',
  third: 'inflection',
  a: 'article',
  title: 'case',
  capital: 'case',
  upper: 'case',
  lower: 'case',
  camel: 'name',
  pascal: 'name',
  snake: 'name',
  slug: 'name',
} as const

export type FilterName = keyof typeof filterKinds
export type Inflection = 'plural' | 'past' | 'ing' | 'third'
export type NameStyle = 'camel' | 'pascal' | 'snake' | 'slug'
export type Wording = 'a' | 'title' | 'capital' | 'upper' | 'lower'

/** What a chain of filters asks for, whatever the value. */
export type Form = {
  inflection: Inflection | null
  /** Done to the words, in this order; without effect on a name. */
  wording: Wording[]
  style: NameStyle | null
  /** Asked for after the style: `snake|upper` is a constant. */
  letters: 'upper' | 'lower' | null
}

/** More in a row than anybody means: each would be done to a value of any length. */
export const mostFilters = 6

export function isFilter(name: string): name is FilterName {
  return Object.hasOwn(filterKinds, name)
}

/** Null where one of them is unknown. An inflection counts wherever it stands; lintTemplate says what makes no sense. */
export function readForm(filters: string[]): Form | null {
  if (filters.length > mostFilters) return null
  const form: Form = { inflection: null, wording: [], style: null, letters: null }
  for (const name of filters) {
    if (!isFilter(name)) return null
    apply(form, name)
  }
  return form
}

function apply(form: Form, name: FilterName): void {
  switch (name) {
    case 'plural':
    case 'past':
    case 'ing':
    case 'third':
      form.inflection = name
      return
    case 'camel':
    case 'pascal':
    case 'snake':
    case 'slug':
      form.style = name
      form.letters = null
      return
    case 'upper':
    case 'lower':
      if (form.style === null) form.wording.push(name)
      else form.letters = name
      return
    default:
      form.wording.push(name)
  }
}
