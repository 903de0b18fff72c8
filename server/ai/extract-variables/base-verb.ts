import { emptyVerbs } from '../../../content/lexicons/verbs'
import { isVerb } from './lexicon'

export type VerbForm = { base: string; form: 'base' | 'present' | 'past' | 'ing'; known: boolean }

const irregularPasts = new Map(
  `found find, bought buy, sold sell, built build, rebuilt rebuild, grew grow, grown grow, wrote write, written write, rode ride, ridden ride, drove drive, driven drive, flew fly, flown fly, swam swim, swum swim,
  ran run, drew draw, drawn draw, taught teach, caught catch, fought fight, led lead, fed feed, met meet, won win, spun spin, swung swing, dug dig, dealt deal, lent lend, threw throw, thrown throw, wove weave,
  woven weave, sang sing, sung sing, sewn sew, sown sow, shot shoot, bred breed, sped speed, made make, told tell, kept keep, brewed brew, cast cast, cut cut, hit hit, bet bet, split split, dove dive, shorn shear,
  froze freeze, shook shake, wound wind, bound bind, ground grind, dreamt dream, learnt learn, bent bend, struck strike, took take, saw see, seen see, went go, gone go, came come, got get, gave give, thought think,
  knew know, felt feel, left leave, lost lose, paid pay, spent spend, said say, stood stand, sat sit, slept sleep, began begin, begun begin, brought bring, heard hear, held hold, wore wear, ate eat, drank drink,
  fell fall, spoke speak, chose choose, hung hang, stuck stick, became become, lit light, knelt kneel, slid slide, stole steal, understood understand, read read, had have, has have, did do, done do, does do, goes go, began begin, used use, dying die, lying lie, tying tie, vying vie, put put, let let, set set`
    .split(',')
    .map((entry) => entry.trim().split(' '))
    .map(([past = '', base = '']) => [past, base] as const),
)

/** The infinitive of a form, by the verbs that the academy knows and by rule where it doesn't: "fettling" → "fettle". */
export function baseVerb(word: string): VerbForm {
  const irregular = irregularPasts.get(word)
  if (irregular !== undefined) return { base: irregular, form: word.endsWith('ying') ? 'ing' : 'past', known: true }
  if (isKnown(word)) return { base: word, form: 'base', known: true }
  if (word.endsWith('ing') && word.length > 4) return fromStem(word.slice(0, -3), 'ing')
  if (word.endsWith('ied') && word.length > 4) return found([`${word.slice(0, -3)}y`], 'past')
  if (word.endsWith('ed') && word.length > 3) return fromStem(word.slice(0, -2), 'past')
  if (word.endsWith('ies') && word.length > 4) return found([`${word.slice(0, -3)}y`], 'present')
  if (/(ch|sh|ss|x|zz|o)es$/.test(word)) return found([word.slice(0, -2), word.slice(0, -1)], 'present')
  if (/[^s]s$/.test(word) && word.length > 2) return found([word.slice(0, -1)], 'present')
  return { base: word, form: 'base', known: false }
}

const isKnown = (base: string) => isVerb(base) || emptyVerbs.has(base)

function found(bases: string[], form: VerbForm['form']): VerbForm {
  const known = bases.find(isKnown)
  return { base: known ?? bases[0] ?? '', form, known: known !== undefined }
}

function fromStem(stem: string, form: VerbForm['form']): VerbForm {
  const doubled = /([bcdfgklmnprtvz])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const soft = /([^n]g|c|v|u|z|[^s]s|[^aeiou]l|dg|[^ao]iat|[rn]at|th)$/.test(stem)
  const guesses = soft ? [`${stem}e`, stem, ...doubled] : [...doubled, stem, `${stem}e`]
  const all = [stem, `${stem}e`, ...doubled, stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : stem]
  const known = all.find(isKnown)
  return { base: known ?? guesses[0] ?? stem, form, known: known !== undefined }
}
