import { listOf } from './list-of'

const pairsOf = (text: string): Map<string, string> =>
  new Map(listOf(text).map((entry) => [entry.split(' ')[0] ?? '', entry.split(' ')[1] ?? '']))

/** Where the library is wrong, or right in a way that nobody says: "octopi". */
export const irregularPlurals = pairsOf(`
  handkerchief handkerchiefs, kerchief kerchiefs, neckerchief neckerchiefs, blouse blouses, hippopotamus hippopotamuses, octopus octopuses,
  opus opuses, codex codices, helix helices, fez fezzes, currency currencies, gas gases, lens lenses, summons summonses, passerby passersby,
  passer-by passers-by, runner-up runners-up, hanger-on hangers-on, grown-up grown-ups, ox oxen, die dice, eyetooth eyeteeth, forefoot
  forefeet, dormouse dormice, titmouse titmice, curriculum curriculums, medium media, comedy comedies, gelato gelatos, ski skis, taxi taxis,
  alibi alibis, bikini bikinis, yeti yetis, safari safaris, formula formulas, antenna antennas, memorandum memorandums, referendum
  referendums, quiz quizzes, whiz whizzes, topaz topazes, waltz waltzes, ceilidh ceilidhs, lied lieder, goby gobies, tie ties, self selves,
  foot feet, tooth teeth, goose geese, mouse mice, louse lice, calf calves, loaf loaves, beef beef, roof roofs, virus viruses, mango
  mangoes, domino dominoes, tornado tornadoes, cargo cargoes, buffalo buffalo, motto mottoes, talisman talismans, ottoman ottomans, caiman
  caimans, cayman caymans, shaman shamans, human humans, german germans, roman romans, norman normans, walkman walkmans, dynasty dynasties,
  kindergarten kindergartens, skin skins, tin tins, medicine medicines, bacterium bacteria, reel-to-reel reel-to-reels, mussulman
  mussulmans, brahman brahmans, man men, woman women, person people, child children, menu menus, gnu gnus, emu emus
`)

/** They are the same for one and for many, or nobody counts them. Also as the last word of a longer name. */
export const unchangingNouns = new Set(
  listOf(`
  fish, sheep, deer, moose, bison, swine, salmon, trout, tuna, cod, bass, carp, shrimp, squid, series, species, aircraft, spacecraft,
  hovercraft, watercraft, rotorcraft, offspring, chassis, corps, means, headquarters, barracks, crossroads, gallows, innings, news, biceps,
  triceps, quadriceps, forceps, schnapps, diabetes, herpes, measles, rabies, mumps, lego, pokémon, pokemon, yen, yuan, baht, hertz, sudoku,
  manga, anime, origami, ikebana, bonsai, sushi, sashimi, ramen, tofu, kimchi, chess, checkers, draughts, darts, billiards, dominoes, poker,
  golf, tennis, squash, badminton, rugby, football, soccer, hockey, lacrosse, basketball, baseball, softball, volleyball, handball, netball,
  polo, curling, bowling, boxing, fencing, wrestling, judo, karate, taekwondo, aikido, jiu-jitsu, sumo, yoga, pilates, gymnastics,
  athletics, aerobics, parkour, crossfit, archery, sailing, rowing, surfing, skiing, snowboarding, skating, cycling, running, swimming,
  diving, climbing, bouldering, hiking, camping, fishing, hunting, knitting, crochet, sewing, weaving, embroidery, pottery, carpentry,
  woodworking, joinery, masonry, calligraphy, photography, cinematography, choreography, gardening, beekeeping, baking, cooking, brewing,
  farming, forestry, horticulture, agriculture, husbandry, jazz, music, blues, hip-hop, rap, reggae, techno, funk, folk, disco, ambient,
  acoustics, poetry, fiction, prose, literature, flamenco, breakdancing, philosophy, mathematics, maths, math, physics, chemistry, biology,
  astronomy, economics, politics, ethics, linguistics, genetics, statistics, robotics, electronics, mechanics, optics, dynamics,
  thermodynamics, logistics, analytics, genealogy, archaeology, psychology, geology, botany, zoology, ecology, medicine, nursing, midwifery,
  dentistry, physiotherapy, finance, accounting, insurance, banking, real estate, equity, equipment, furniture, luggage, baggage, gear,
  jewelry, jewellery, clothing, machinery, scenery, cutlery, crockery, pottery, stationery, memorabilia, merchandise, stuff, paraphernalia,
  regalia, trivia, militaria, ephemera, progress, momentum, pollen, advice, information, knowledge, research, feedback, data, metadata,
  evidence, traffic, weather, electricity, energy, money, cash, wealth, software, hardware, firmware, malware, ransomware, bread, butter,
  rice, pasta, sugar, flour, salt, pepper, dough, sourdough, yeast, milk, cream, honey, water, air, oxygen, blood, sand, gravel, soil,
  compost, manure, clay, wood, timber, lumber, plywood, bamboo, wool, cotton, silk, denim, leather, cardboard, ink, gold, silver, bronze,
  copper, steel, iron, plastic, rubber, wax, resin, epoxy, glue, coal, oil, petrol, gasoline, hay, straw, grass, ivy, moss, seaweed, sake,
  kombucha, popcorn, corn, wheat, barley, maize, garlic, spinach, lettuce, broccoli, cabbage, beef, pork, bacon, ham, homework, housework,
  paperwork, woodwork, metalwork, needlework, beadwork, brickwork, footwork, teamwork, luck, fun, health, safety, education, training,
  coaching, parenting, tutoring, mentoring, care, childcare, healthcare, travel, transport, transit, cuisine, makeup, skincare, fashion,
  couture, streetwear
`),
)

export const unchangingEndings = listOf(`fish, wear, ware, sheep, deer, series, species, music, ics`)

/** A quality is not counted, but these end like one. */
export const countedInNess = new Set(
  listOf(
    `business, witness, eyewitness, harness, illness, weakness, likeness, governess, lioness, baroness, wilderness, sickness`,
  ),
)

/** One of these, although it ends as if there were many. Others in -as and -os are taken to be many already. */
export const singularInS = new Set(
  listOf(`
  canvas, atlas, bias, gas, biogas, alias, pancreas, christmas, pampas, cosmos, rhinoceros, thermos, albatros, asbestos, chaos, ethos,
  pathos, logos, pharos
`),
)

/** A noun, and what goes with it: it is the noun that is counted ("holes in one"). Every "… of …" is like that without being here. */
export const countedBefore = listOf(
  `in one, in progress, in law, at arms, in arms, in chief, in the box, to be, at large, in waiting`,
)

/** Their last letters sound like k, so nothing but an s goes after them. */
export const hardEndings = listOf(
  `stomach, epoch, monarch, patriarch, matriarch, eunuch, tech, loch, czech, mach, triptych, oligarch, conch`,
)
