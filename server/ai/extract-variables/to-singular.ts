import {
  countedInNess,
  irregularPlurals,
  singularInS,
  unchangingNouns,
} from '../../../content/lexicons/inflection-nouns'
import { isGeneralWord, isNounOfLexicon } from './lexicon'

const singulars = new Map([...irregularPlurals].map(([one, many]) => [many, one]))

/** Plurals that a rule would take apart in the wrong place. */
const others = new Map(
  `movies movie, cookies cookie, pies pie, ties tie, brownies brownie, zombies zombie, smoothies smoothie, hoodies hoodie, selfies selfie, calories calorie, prairies prairie,
  collies collie, birdies birdie, genies genie, rookies rookie, foodies foodie, indies indie, veggies veggie, aunties auntie, budgies budgie, toasties toastie, onesies onesie,
  beanies beanie, blondies blondie, cuties cutie, fixies fixie, newbies newbie, townies townie, quickies quickie, eyries eyrie, walkie-talkies walkie-talkie, boogies boogie,
  loaves loaf, leaves leaf, halves half, calves calf, knives knife, wives wife, lives life, shelves shelf, wolves wolf, thieves thief, elves elf, scarves scarf, hooves hoof,
  dwarves dwarf, wharves wharf, selves self, sheaves sheaf, bookshelves bookshelf, pocketknives pocketknife, penknives penknife, midwives midwife, fishwives fishwife, housewives housewife, werewolves werewolf,
  axes axe, pickaxes pickaxe, aches ache, headaches headache, toothaches toothache, caches cache, geocaches geocache, niches niche, quiches quiche, avalanches avalanche, moustaches moustache,
  mustaches mustache, brioches brioche, clichés cliché, psyches psyche, creches creche, pastiches pastiche, shoes shoe, canoes canoe, hoes hoe, toes toe, oboes oboe, floes floe, foes foe, does doe,
  aloes aloe, sloes sloe, horseshoes horseshoe, snowshoes snowshoe, tiptoes tiptoe, buses bus, minibuses minibus, trolleybuses trolleybus, gases gas, lenses lens, viruses virus, campuses campus, cactuses
  cactus, cacti cactus, cactusses cactus, fungi fungus, octopuses octopus, crocuses crocus, irises iris, atlases atlas, choruses chorus, circuses circus, walruses walrus, bonuses bonus, canvases canvas, censuses census, corpuses
  corpus, discuses discus, foetuses foetus, hibiscuses hibiscus, lotuses lotus, syllabuses syllabus, syllabi syllabus, nuclei nucleus, radii radius, stimuli stimulus, alumni alumnus, trellises trellis, pelvises pelvis,
  clematises clematis, analyses analysis, theses thesis, hypotheses hypothesis, oases oasis, crises crisis, diagnoses diagnosis, parentheses parenthesis, synopses synopsis, prostheses prosthesis, metamorphoses metamorphosis,
  quizzes quiz, waltzes waltz, fezzes fez, topazes topaz, larvae larva, algae alga, antennae antenna, vertebrae vertebra, formulae formula, nebulae nebula, supernovae supernova, novae nova, pupae pupa, bacteria bacterium,
  strata stratum, phenomena phenomenon, criteria criterion, spectra spectrum, aquaria aquarium, terraria terrarium, vivaria vivarium, herbaria herbarium, curricula curriculum, automata automaton, polyhedra polyhedron,
  indices index, vertices vertex, matrices matrix, vortices vortex, appendices appendix, data data, media medium, graffiti graffiti, spaghetti spaghetti, panini panini, paparazzi paparazzo, libretti libretto, tempi tempo,
  concerti concerto, dice die, mice mouse, lice louse, geese goose, feet foot, teeth tooth, oxen ox, people person, kids kid, pants pants, trousers trousers, jeans jeans, shorts shorts, scissors scissors, pliers pliers,
  tweezers tweezers, glasses glass, sunglasses sunglasses, binoculars binoculars, clothes clothes, tongs tongs, goggles goggles, leggings leggings, tights tights, overalls overalls, pyjamas pyjamas, pajamas pajamas, thanks thanks,
  goods good, dominoes domino, heroes hero, archives archive, olives olive, hives hive, beehives beehive, gloves glove, waves wave, caves cave, valves valve, sleeves sleeve, grooves groove, doves dove, stoves stove,
  curves curve, graves grave, chives chive, nerves nerve, drives drive, natives native, detectives detective, narratives narrative, locomotives locomotive, captives captive, relatives relative, negatives negative, whiskies whisky`
    .split(',')
    .map((entry) => entry.trim().split(/\s+/))
    .map(([many = '', one = '']) => [many, one] as const),
)

/** Ends like a plural, and is one of them. */
const endings =
  /(ss|us|is|ous|ics|news|chess|lens|gas|bus|plus|yes|christmas|canvas|atlas|bias|series|species|paralympics|olympics|mass|glass|brass|dress|press)$/

/** "loaves" → "loaf", "chess pieces" → "chess piece": the last word is the one that is counted. */
export function singularOf(phrase: string): string {
  const at = phrase.lastIndexOf(' ') + 1
  return phrase.slice(0, at) + singularWord(phrase.slice(at))
}

function singularWord(word: string): string {
  const known = others.get(word) ?? singulars.get(word)
  if (known !== undefined) return known
  const irregular = endsIrregularly(word)
  if (irregular !== undefined) return irregular
  const inLaw = /^(\w+)s-in-law$/.exec(word)
  if (inLaw !== null) return `${inLaw[1]}-in-law`
  if (word.length < 3 || !word.endsWith('s')) return word
  if (isNounOfLexicon(word.slice(0, -1)) && !unchangingNouns.has(word)) return word.slice(0, -1)
  if (isNounOfLexicon(word)) return word
  if (endings.test(word) || unchangingNouns.has(word) || singularInS.has(word) || countedInNess.has(word)) return word
  const dash = word.lastIndexOf('-') + 1
  const lastPart = dash > 0 ? others.get(word.slice(dash)) : undefined
  return lastPart === undefined ? withoutEnding(word) : word.slice(0, dash) + lastPart
}

const irregularEndings: [string, string][] = [
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
]

function endsIrregularly(word: string): string | undefined {
  const found = irregularEndings.find(([many]) => word.endsWith(many))
  if (found === undefined) return undefined
  const [many, one] = found
  if (many === 'men' && /(speci|regi|acu|sta|o|abdo|ra|ho)men$/.test(word) && word !== 'women') return word
  return word.slice(0, -many.length) + one
}

function withoutEnding(word: string): string {
  const forms = [word.slice(0, -1)]
  if (word.endsWith('ies') && word.length > 4) forms.unshift(`${word.slice(0, -3)}y`, word.slice(0, -2))
  if (/(ch|sh|ss|x|zz)es$/.test(word)) forms.unshift(word.slice(0, -2))
  if (/[^aeiou]oes$/.test(word)) forms.unshift(word.slice(0, -2))
  if (/(us|is|as|os)es$/.test(word)) forms.push(word.slice(0, -2))
  return forms.find(isNounOfLexicon) ?? forms.find(isGeneralWord) ?? forms[0] ?? word
}
