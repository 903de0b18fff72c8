import nlp from 'compromise/three'

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Each takes a value in lower case, singular and without an article, and gives the form that its name says. */
export const filters = {
  plural,
  a: (value: string) => `${article(value)} ${value}`,
  title: (value: string) => value.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase()),
  pascal: (value: string) => identifier(words(value).map(capital).join('')),
}

export type FilterName = keyof typeof filters

export function isFilter(name: string): name is FilterName {
  return name in filters
}

function plural(value: string): string {
  const [head = '', ...before] = value.split(' ').reverse()
  // Asked about the last word alone, as a noun: "model trains" is no sentence about a model that trains.
  const doc = nlp(head)
  doc.tag('Noun')
  const many = doc.nouns().toPlural().text()
  return [...before.reverse(), many === '' ? `${head}s` : many].join(' ')
}

/** By sound, as far as spelling tells it: an hour, a unicorn, a euro, a one-pot dish. */
function article(value: string): 'a' | 'an' {
  if (/^(hour|honest|honour|honor|heir|8|11\b|18\b)/i.test(value)) return 'an'
  if (/^(uni([^nm]|$)|use|usu|ute|ura|eu|ewe|one\b|once\b|ukulele)/i.test(value)) return 'a'
  return /^[aeiou]/i.test(value) ? 'an' : 'a'
}

/** A name that code can use, whatever somebody is fond of. */
function identifier(name: string): string {
  if (name === '') return 'Thing'
  return /^\p{N}/u.test(name) ? `The${name}` : name
}
