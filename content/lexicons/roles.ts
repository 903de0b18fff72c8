import { listOf } from './list-of'

/** People by what they do or are to each other. Agent nouns in -er, -or and -ist that aren't here are judged by their ending. */
export const roles = listOf(`
  mother-in-law, father-in-law, sister-in-law, brother-in-law, son-in-law, daughter-in-law, stepmother, stepfather, stepson, stepdaughter, godfather, godmother, godchild, grandson, granddaughter, grandchild, great-aunt, schoolboy, schoolgirl, schoolfriend, schoolmate, classmate, docker, dock worker, stevedore, debater, applicant, candidate, nominee, clown, dispatcher, foreman, forewoman, supervisor, overseer, postdoc, phd student, doctoral student, first-year student, exchange student, art student, physics student, scholar, fellow, alumnus, dean, headteacher, principal, janitor, caretaker, groundskeeper, greenkeeper, buddy, mate, pal, bandmate, lifeguard, marshal, warden, steward, doorman, bouncer, lifter, powerlifter, bodybuilder, thrower, keeper, lapidary, mosaicist, enameller, gilder, lacemaker, felter, milliner, furrier, thatcher, roofer, mason, stonemason, bricklayer, plasterer, tiler, painter, decorator, handyman, locksmith, gunsmith, tinsmith, wheelwright, cooper, chandler, soapmaker, candlemaker, papermaker, typographer, calligrapher, signwriter, engraver, lithographer, retoucher, archer, marksman, shooter, hurdler, jumper, vaulter, triathlete, decathlete, paralympian, orienteer, skydiver, paraglider pilot, parachutist, kitesurfer, windsurfer, canoeist, cox, coxswain, helmsman, bosun, deckhand, crewmate, boatman, ferryman, fishwife, oysterman, cheerleader, goaltender, linebacker, fullback, wicketkeeper, shortstop, spotter, sherpa, muleteer, outfitter, ranger, customer, client, buyer, seller, dealer, antique dealer, car dealer, art dealer, trader, day trader, investor, angel investor, broker, stockbroker, banker,
  fund manager, manager, hedge fund manager, shareholder, lender, borrower, creditor, auctioneer, bidder, appraiser, valuer, collector, stamp collector, coin
  collector, fellow collector, curator, archivist, librarian, conservator, restorer, supplier, wholesaler, retailer, shopkeeper, shop assistant, merchant, vendor,
  stallholder, market trader, regular, shopper, consumer, subscriber, user, end user, player, chess player, football player, basketball player, tennis player, card
  player, gamer, opponent, rival, competitor, contender, challenger, champion, grandmaster, master, captain, skipper, teammate, team mate, team-mate, partner,
  dance partner, training partner, sparring partner, goalkeeper, goalie, keeper, striker, defender, midfielder, winger, quarterback, pitcher, batter, batsman,
  bowler, catcher, runner, sprinter, marathon runner, ultrarunner, trail runner, jogger, swimmer, open water swimmer, diver, scuba diver, freediver, surfer, sailor,
  rower, paddler, kayaker, cyclist, biker, rider, jockey, racer, driver, racing driver, bus driver, truck driver, train driver, taxi driver, pilot, drone pilot,
  co-pilot, glider pilot, skier, snowboarder, skater, figure skater, skateboarder, climber, boulderer, mountaineer, alpinist, hiker, walker, dog walker, camper,
  backpacker, traveller, traveler, tourist, visitor, passenger, commuter, guide, tour guide, mountain guide, explorer, navigator, sherpa, athlete, gymnast, acrobat,
  boxer, wrestler, fighter, fencer, archer, golfer, caddie, caddy, referee, umpire, judge, coach, football coach, trainer, personal trainer, dog trainer, horse
  trainer, instructor, yoga instructor, teacher, music teacher, maths teacher, school teacher, dance teacher, tutor, mentor, professor, lecturer, educator, student,
  university student, medical student, pupil, learner, adult learner, beginner, novice, apprentice, trainee, intern, child, kid, teenager, teen, adult, adolescent,
  toddler, baby, newborn, infant, boy, girl, youngster, youth, senior, pensioner, retiree, elder, grandparent, grandmother, grandma, granny, nan, nana, nonna,
  grandfather, grandpa, granddad, grandad, parent, mother, mum, mom, father, dad, son, daughter, brother, sister, sibling, twin, aunt, auntie, uncle, cousin, nephew,
  niece, husband, wife, spouse, boyfriend, girlfriend, fiance, friend, best friend, neighbour, neighbor, roommate, flatmate, housemate, colleague, coworker,
  co-worker, boss, employee, worker, social worker, care worker, aid worker, youth worker, farm worker, volunteer, helper, assistant, member, club member, patient,
  cancer patient, dementia patient, resident, inmate, prisoner, refugee, migrant, immigrant, newcomer, homeless person, stranger, guest, dinner guest, wedding guest,
  host, hostess, diner, eater, foodie, drinker, beer drinker, coffee drinker, cook, home cook, chef, head chef, pastry chef, sous chef, baker, home baker, barista,
  bartender, brewer, homebrewer, winemaker, sommelier, waiter, waitress, butcher, fishmonger, grocer, greengrocer, cheesemaker, cheesemonger, chocolatier, roaster,
  farmer, dairy farmer, gardener, grower, florist, botanist, horticulturist, forester, ranger, park ranger, gamekeeper, shepherd, breeder, dog breeder, beekeeper,
  keeper, zookeeper, zoo keeper, owner, dog owner, pet owner, cat owner, horse owner, handler, dog handler, groomer, vet, veterinarian, fisherman, angler, fisher,
  hunter, treasure hunter, forager, mushroom picker, birder, birdwatcher, bird watcher, twitcher, naturalist, stargazer, astronomer, amateur astronomer,
  astrophysicist, physicist, chemist, biologist, marine biologist, zoologist, entomologist, ornithologist, geologist, paleontologist, palaeontologist, ecologist,
  meteorologist, mathematician, statistician, scientist, citizen scientist, data scientist, researcher, lab technician, technician, engineer, software engineer, sound
  engineer, mechanic, bike mechanic, car mechanic, electrician, plumber, welder, carpenter, joiner, woodworker, cabinetmaker, luthier, blacksmith, smith, goldsmith,
  silversmith, jeweller, jeweler, watchmaker, clockmaker, potter, ceramicist, glassblower, weaver, knitter, spinner, quilter, seamstress, tailor, dressmaker, sewer,
  cobbler, shoemaker, saddler, leatherworker, bookbinder, printer, printmaker, tattooist, tattoo artist, hairdresser, barber, stylist, beautician, builder, boat
  builder, architect, designer, game designer, graphic designer, fashion designer, developer, game developer, web developer, programmer, coder, hacker, tester,
  administrator, sysadmin, maintainer, contributor, founder, entrepreneur, ceo, maker, crafter, craftsman, artisan, artist, street artist, painter, sculptor,
  illustrator, cartoonist, animator, photographer, wedding photographer, model, sitter, writer, author, novelist, poet, screenwriter, playwright, journalist,
  reporter, editor, publisher, blogger, critic, reviewer, reader, beta reader, listener, viewer, spectator, audience, audience member, crowd, fan, follower,
  narrator, storyteller, hero, heroine, protagonist, villain, detective, character, translator, interpreter, linguist, historian, local historian, archaeologist,
  anthropologist, genealogist, geographer, cartographer, philosopher, psychologist, therapist, physiotherapist, physio, counsellor, counselor, psychiatrist, doctor,
  surgeon, nurse, midwife, doula, paramedic, dentist, pharmacist, optician, dietitian, nutritionist, caregiver, carer, caretaker, nanny, babysitter, childminder,
  musician, session musician, street musician, busker, singer, lead singer, choir singer, backing singer, rapper, songwriter, composer, conductor, choirmaster, pianist,
  organist, guitarist, bassist, drummer, violinist, fiddler, cellist, harpist, flautist, flutist, clarinettist, saxophonist, sax player, trumpeter, accordionist,
  percussionist, dj, producer, music producer, bandmate, band mate, band member, dancer, ballerina, choreographer, actor, actress, performer, understudy, stand-up,
  comedian, comic, clown, juggler, magician, puppeteer, director, stage manager, stagehand, usher, filmmaker, film maker, cameraman, organizer, organiser, planner,
  wedding planner, chairperson, treasurer, secretary, speaker, guest speaker, panelist, participant, attendee, delegate, entrant, contestant, team member, crew
  member, sponsor, donor, patron, fundraiser, activist, campaigner, politician, mayor, lawyer, attorney, priest, vicar, rabbi, imam, monk, nun, bride, groom, couple,
  bridesmaid, firefighter, fireman, police officer, policeman, soldier, veteran, officer, sailor, astronaut, cosmonaut, stationmaster, signalman, conductor, railway
  worker, train spotter, trainspotter, enthusiast, rail enthusiast, hobbyist, amateur, professional, expert, specialist, newbie, pro, dungeon master, game master,
  wizard, knight, pirate, king, queen, puzzler, solver, speedrunner, speedcuber, streamer, youtuber, influencer, mum, tinkerer, inventor, observer, surveyor, inspector,
  auditor, accountant, analyst, economist, agent, landlord, tenant, lodger, matchmaker, scout, sea scout, girl guide, cub, leader, villager, townspeople,
  citizen, local, crofter, miner, lumberjack, sculptor, trapper, falconer, rancher, cowboy, farrier, milkman, postman, courier, delivery driver, cleaner
`)

/** Words for people in general, who are nobody in particular. */
export const vaguePeople = new Set(
  listOf(
    `people, person, human, man, woman, lady, guy, dude, someone, somebody, everyone, everybody, anyone, other, others, folk, folks, one, lover, lot, group`,
  ),
)

/** Ends like an agent, and is none. */
export const noAgents = new Set(
  listOf(`
  paper, water, number, letter, butter, pepper, ginger, summer, winter, weather, corner, order, river, tower, flower, power, shower, sneaker, sweater, jumper, trainer
  shoe, poster, computer, printer, printer's, scanner, speaker, amplifier, synthesizer, synthesiser, sequencer, sampler, mixer, toaster, boiler, freezer, cooker,
  smoker, cylinder, rooster, hamster, otter, badger, beaver, spider, tiger, panther, salamander, plover, theater, theatre, container, folder, binder, locker,
  drawer, counter, meter, thermometer, barometer, telescope, motor, sensor, resistor, capacitor, transistor, connector, tractor, reactor, mirror, colour, color,
  flavour, flavor, odour, harbor, harbour, parlor, floor, door, odor, vapor, tumor, error, terror, horror, humor, humour, labor, behavior, behaviour, meteor, list,
  twist, mist, wrist, fist, checklist, setlist, playlist, waistcoat, feather, leather, finger, shoulder, liver, bladder, cancer, fever, thriller, chapter, character,
  filter, shutter, trigger, layer, cover, paper, master, cluster, server, router, adapter, charger, burger, cracker, beer, deer, cider, ladder, hammer, cutter,
  grinder, sander, planer, roller, boulder, glider, paraglider, skimmer, copper, silver, amber, timber, lumber, rubber, fiber, fibre, saber, chamber, cucumber,
  member, quarter, semester, register, ledger, newsletter, header, footer, pointer, parser, compiler, debugger, browser, controller, blender, helicopter, scooter,
  cruiser, freighter, tanker, ferry, carrier, trailer, camper, bumper, water, cooler, heater, burner, lighter, ruler, marker, sticker, eraser, sharpener, stapler,
  wrapper, zipper, slipper, loafer, clipper, blazer, romper, topper, planter, sprinkler, trimmer, mower, digger, excavator, bulldozer, trawler, lobster, oyster,
  flounder, grouper, snapper, warbler, flycatcher, kingfisher, woodpecker, retriever, pointer, setter, terrier, boxer dog, newsletter, dinner, supper, starter,
  appetizer, quiver, rapier, collider, kettlebell, whisker, border, order, folder, murder, wonder, manner, matter, center, meter, liter, litre, meer, career, pier,
  frontier, barrier, quaver, stroller, walker frame, organizer bag, planner book, tutor book, stopper, plaster, disaster, monster, gutter, shutter, splinter
`),
)
