import { listOf } from '../lexicons/list-of'

/** What people of an archetype do, in base form, and what they speak of, in the singular. */
export type Signals = { verbs: Set<string>; words: Set<string> }

const signals = (verbs: string, words: string): Signals => ({
  verbs: new Set(listOf(verbs)),
  words: new Set(listOf(words)),
})

export const signalsOf: Record<string, Signals> = {
  builder: signals(
    `build, code, program, develop, assemble, design, deploy, ship, engineer, prototype, 3d print, solder, configure, automate, compile, refactor, model, construct, host, release`,
    `robot, plugin, app, website, software, code, keyboard, mechanical keyboard, drone, microcontroller, arduino, raspberry pi, server, api, bot, game engine, 3d printer, circuit, repository, open source, library, script, rocket, lego, lego set,
    programming, coding, robotics, web development, software development, game development, machine learning, algorithm, database, user, latency, download, module, sensor, switch, motor, component, programmer, developer, engineer, maker`,
  ),
  tinkerer: signals(
    `repair, fix, restore, modify, mod, hack, rewire, tinker, take apart, refurbish, overhaul, solder, tune, disassemble, emulate, rebuild, service, calibrate, salvage, mend`,
    `synthesizer, synthesiser, synth, console, game console, radio, typewriter, amplifier, oscilloscope, engine, carburettor, motorbike, motorcycle, car, clock, watch, camera, film camera, tape recorder, record player, turntable, espresso machine, voltage,
    frequency, noise, short circuit, crackle, leak, fault, capacitor, retro computer, computer, bench, workbench, spare part, electronics, ham radio, vacuum tube, pedal, guitar pedal, mechanic, tinkerer`,
  ),
  allocator: signals(
    `invest, trade, hedge, rebalance, allocate, speculate, lend, fund, finance, buy, diversify, rent out, budget, save, bet`,
    `share, stock, bond, fund, index fund, etf, portfolio, dividend, crypto, crypto coin, cryptocurrency, bitcoin, option, future, currency, market, stock market, yield, dividend yield, margin, interest rate, volatility, crash, default, broker, investor, trader, property,
    apartment, real estate, loan, microloan, budget, price, investing, trading, finance, asset, commodity, rent, tenant, risk`,
  ),
  collector: signals(
    `collect, hunt, hoard, swap, catalogue, catalog, display, acquire, thrift, trade, buy, amass, curate`,
    `collection, collector, stamp, coin, sneaker, record, vinyl record, trading card, pokemon card, card, comic book, comic, figurine, action figure, postcard, antique, autograph, first edition, fountain pen, snow globe, matchbox, bottle cap, mineral, fossil, seashell, doll,
    teddy bear, model car, lego set, watch, poster, badge, pin, vault, album, binder, cabinet, display case, resale price, resale value, rarity, price, grade, condition, mint, edition, dealer, curator, flea market, auction, philately, numismatics, closet, shelf`,
  ),
  merchant: signals(
    `sell, resell, import, export, retail, stock, order, ship, serve, price, deliver, supply, market, haggle, source, vend`,
    `shop, store, stall, market stall, market, farmers market, food truck, bakery, cafe, restaurant, online shop, etsy shop, boutique, warehouse, customer, supplier, regular, client, revenue, turnover, footfall, profit, margin, sale, order, booking, product, merchandise, kiosk,
    business, bookshop, salon, hair salon`,
  ),
  crafter: signals(
    `carve, knit, sew, crochet, weave, whittle, throw, glaze, embroider, quilt, stitch, craft, forge, sculpt, paint, mould, bind, dye, spin, felt, engrave, turn, upholster, print, fold, make, blow, weld, etch, sand, build, lay, solder, cast, hammer, polish, upcycle, varnish`,
    `scarf, sweater, quilt, chair, table, spoon, bowl, vase, mug, pot, ring, necklace, candle, soap, bag, wallet, belt, knife, sword, basket, rug, doll, toy, puppet, furniture, wood, oak, birch, wool, clay, leather, silk, yarn, fabric, kiln, lathe, loom, workshop, woodworking,
    pottery, ceramics, knitting, crochet, sewing, origami, calligraphy, bookbinding, blacksmithing, jewellery, jewelry, carpentry, ukulele, guitar, thickness, finish, maker, apprentice, material, brick, miniature`,
  ),
  chef: signals(
    `cook, bake, brew, ferment, grill, roast, knead, season, smoke, pickle, fry, simmer, braise, distil, distill, caramelise, barbecue, taste, preserve, steep, stir, chop, mix`,
    `bread, sourdough, sourdough loaf, loaf, cake, pie, cookie, pastry, croissant, dumpling, stew, soup, curry, noodle, ramen, pasta, pizza, taco, jam, cheese, chocolate, beer, cider, wine, kombucha, coffee, espresso, recipe, dish, meal, dinner, kitchen, oven, pot, pan, grill,
    flour, yeast, spice, pepper, butter, hydration, temperature, guest, baker, cook, chef, cooking, baking, homebrewing, brewing, barbecue, food, cuisine, ingredient, hot sauce, kimchi`,
  ),
  grower: signals(
    `grow, plant, water, prune, sow, harvest, garden, keep, breed, raise, propagate, graft, compost, weed, feed, rear, farm, shear, milk, tend, pollinate, repot, hatch, fertilise`,
    `garden, greenhouse, orchard, field, farm, allotment, balcony, apiary, pond, barn, coop, hive, bee, tomato, orchid, cactus, succulent, houseplant, plant, rose, tree, bonsai, vegetable, herb, chilli, chili, pumpkin, mushroom, seedling, seed, flower, hen, chicken, goat, sheep, cow,
    koi, fish, aquarium, soil, moisture, humidity, yield, height, frost, swarm, harvest, gardener, beekeeper, farmer, gardening, beekeeping, farming, horticulture, bulb, vine, grape`,
  ),
  trainer: signals(
    `train, coach, exercise, lift, stretch, run, ride, repeat, drill, warm up, squat, jog, condition, rehabilitate, lunge, walk`,
    `horse, dog, puppy, athlete, runner, sprinter, swimmer, gymnast, team, gym, track, paddock, workout, session, drill, kettlebell, barbell, dumbbell, heart rate, pace, weight, rep, set, coach, trainer, rider, fitness, yoga, crossfit, weightlifting, bodybuilding, pilates, obedience,
    agility, stable, dojo, client, routine, marathon, reaction time, muscle`,
  ),
  strategist: signals(
    `play, move, attack, defend, bluff, draft, bid, solve, capture, command, outsmart, plan, deploy, gamble, trap`,
    `chess, chess piece, go, poker, bridge, backgammon, mahjong, card, deck, board, board game, unit, army, tank unit, wargame, warhammer, miniature, strategy, strategy game, puzzle, sudoku, crossword, opening, gambit, opponent, rating, elo, tempo, game, video game, player, map, dungeon,
    campaign, dungeons and dragons, hand, pawn, move, esports, tactic, minecraft`,
  ),
  competitor: signals(
    `race, compete, score, climb, win, swim, sprint, row, sail, fence, box, wrestle, surf, ski, cycle, run, dive, shoot, serve, tackle, skate, bowl, paddle, dribble, play, fight, jump, throw`,
    `race, match, tournament, league, marathon, triathlon, climb, boulder problem, championship, medal, season, football, soccer, basketball, tennis, table tennis, hockey, rugby, cricket, volleyball, swimming, climbing, bouldering, cycling, rowing, boxing, fencing, athletics, surfing, skiing,
    stadium, pitch, court, pool, rink, goal, lap, lap time, time, distance, score, referee, rival, heat, final, round, racquet, dinghy, bike, team, opponent, sport, wave, karate, judo`,
  ),
  performer: signals(
    `perform, sing, play, rehearse, dance, improvise, act, conduct, drum, busk, dj, direct, compose, juggle, strum, choreograph, rap, jam, record, practise, practice`,
    `song, concert, gig, band, choir, orchestra, guitar, electric guitar, piano, violin, cello, drum, accordion, saxophone, trumpet, flute, ukulele, stage, audience, setlist, album, tempo, beat, chorus, cue, encore, musician, conductor, drummer, singer, dancer, play, dance, tango, ballet,
    salsa, jazz, music, opera, theatre, magic trick, puppet, marionette, stand-up, comedy, show, recital, rehearsal, scale, sea shanty, melody, tune`,
  ),
  storyteller: signals(
    `write, draft, publish, edit, narrate, tell, film, draw, illustrate, report, blog, photograph, interview, translate, revise, cut, animate, shoot, record, read`,
    `story, short story, novel, poem, chapter, scene, article, script, screenplay, comic, comic strip, graphic novel, film, documentary, podcast, episode, blog, blog post, zine, book, magazine, newsletter, journal, diary, essay, letter, character, plot, twist, hero, reader, editor, word count,
    page, deadline, bedtime story, writing, poetry, fiction, journalism, photography, filmmaking, adventure, photo, manga, fairy tale`,
  ),
  caregiver: signals(
    `care, care for, look after, take care of, nurse, comfort, feed, examine, heal, treat, foster, bathe, wash, soothe, rescue, rehabilitate, adopt, babysit, support, assist, bandage, counsel, massage, visit`,
    `patient, child, baby, toddler, resident, kitten, foster dog, rescue dog, stray cat, elder, mother, parent, kid, ward, nursery, hospital, clinic, hospice, nursing home, care home, shelter, animal shelter, home, pulse, temperature, fever, medication, appetite, nurse, doctor, midwife,
    paramedic, carer, caregiver, vet, nursing, midwifery, wound, hearing aid, bell, therapy, sleep duration`,
  ),
  organizer: signals(
    `organise, organize, plan, host, arrange, book, announce, coordinate, invite, schedule, run, fundraise, volunteer, manage, set up, gather, moderate`,
    `event, festival, concert, meetup, meeting, conference, party, block party, street party, fundraiser, charity run, quiz night, book club, open mic, club, trip, wedding, market, fair, workshop, hackathon, film night, screening, volunteer, guest, speaker, attendance, budget, donation,
    calendar, programme, venue, hall, town hall, library, park, community, member, neighbour, committee, repair evening, picnic, reunion, tournament`,
  ),
  mentor: signals(
    `teach, explain, tutor, mentor, correct, lecture, practise, educate, instruct, mark, guide, quiz, homeschool, demonstrate`,
    `lesson, class, course, student, pupil, apprentice, learner, exercise, grammar, word, verb, fraction, maths, math, exam, grade, test score, homework, syllabus, curriculum, classroom, school, teacher, tutor, mistake, misconception, language, teaching, education, scale, driving lesson,
    beginner, workshop, seminar, reading`,
  ),
  explorer: signals(
    `explore, hike, travel, survey, chart, cross, visit, wander, trek, climb, dive, cycle, sail, map, discover, walk, ride, camp, backpack, navigate, roam, paddle, drive, photograph`,
    `trail, station, railway station, shipwreck, cave, mountain, island, river, city, country, map, route, night train, train, road trip, journey, expedition, castle, ruin, lighthouse, harbour, tunnel, bus route, distance, altitude, depth, logbook, atlas, guide, traveller,
    conductor, pilot, storm, avalanche, delay, travel, travelling, hiking, backpacking, urban exploration, geocaching, caving, sailing, railway, wilderness, peak, summit, truck`,
  ),
  researcher: signals(
    `research, study, observe, classify, date, analyse, analyze, measure, experiment, investigate, examine, identify, excavate, dissect, catalogue, trace, count, document, sequence, decipher, prove, discover, dig, interview, sample, watch, spot`,
    `star, variable star, fossil, bird, galaxy, planet, telescope, microscope, species, beetle, moth, butterfly, insect, frog, mineral, volcano, dinosaur, document, archive, catalogue, dataset, museum, lab, laboratory, observatory, ancestor, family tree, manuscript, dialect, language, history,
    astronomy, biology, physics, chemistry, archaeology, genealogy, linguistics, mathematics, geology, birdwatching, bird watching, ornithology, brightness, wingspan, age, eclipse, discovery, outlier, hypothesis, experiment, observer, historian, biologist, scientist, sample, cell, culture,
    yeast culture, growth rate, theorem, psychology, neuroscience, water level, climate, weather`,
  ),
}

/** For a text that sounds like none of them: whoever loves a thing goes and looks. */
export const mostGeneral = 'explorer'
