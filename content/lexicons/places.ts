import { listOf } from './list-of'

/** Where things are: rooms, buildings, grounds. A container, and for who organises the place. */
export const places = listOf(`
  clean room, bathtub, bath, sink, kitchen sink, floor, kitchen floor, hotel pool, school library, prison library, prison, print studio, vocational school, repair cafe, cold room, spare bedroom, school yard, schoolyard, office tower, pub league, company, institute, marketplace, online marketplace, container port, neonatal ward, oncology ward, canal, fjord, loch, lagoon, creek, brook, stream, coast, shore, coastline, riverbank, lakeside, cliff, dune, heath, moor, bog, fen, prairie, savanna, tundra, jungle, hillside, mountainside, valley floor, alp, alm, gorge, ravine, summit, plateau, peninsula, headland, strait, delta, waterfall, lock-up, coworking space, space, venue, community hall, function room, pub basement, basement gym, school gym, school hall, school library, school kitchen, church basement, church garden, subway station, metro station, underground station, tram depot, truck stop, gas station, petrol station, rest stop, car park, parking lot, parking garage, rooftop terrace, courtyard, cloister, crypt, bell tower, belfry, water tower, silo, granary, smokehouse, icehouse, root cellar, springhouse, boat shed, sail loft, tack room, hay barn, milking parlour, feed lot, sheepfold, pigsty, sty, rabbit hutch, duck house, duck pond, fish pond, hatchery, insectary, butterfly house, tree house, dojo, shala, zendo, sauna, bathhouse, lido, jetty, pier, wharf, quay, slipway, dry dock, engine room, galley, caboose, signal cabin, cattle shed, dairy, scullery, utility room, laundry room, boiler room, box room, playroom, nap room, waiting room, consulting room, treatment room, delivery room, recovery room, staff room, common room, rehearsal room, practice room, green room, dressing room, control room, edit suite, cutting room, reading room, map room, chart room, vault room, strongroom, bathroom, hallway, corridor, staircase, house, tree house, farmhouse, cottage, villa, flat, apartment, building, building site, construction site, site, driveway, carport, lay-by, mountain, hill, lane, ditch, wood, living room, bedroom, spare room, back room, guest room, basement, cellar, wine cellar, attic, loft, garage, shed, garden shed, tool shed, barn,
  stable, kitchen, community kitchen, soup kitchen, pantry, larder, balcony, terrace, rooftop, roof garden, patio, porch, veranda, conservatory, backyard,
  back yard, yard, front yard, garden, back garden, kitchen garden, vegetable garden, rose garden, herb garden, botanical garden, community garden, walled
  garden, greenhouse, glasshouse, polytunnel, nursery, plant nursery, tree nursery, orchard, vineyard, field, paddy, meadow, pasture, paddock, farm, dairy
  farm, farmyard, ranch, smallholding, homestead, allotment, plot, apiary, aviary, chicken coop, coop, henhouse, pigeon loft, dovecote, kennel, cattery, stall,
  aquarium, vivarium, terrarium, fish tank, tank, reef tank, pond, koi pond, hutch, pen, cage, enclosure, sanctuary, wildlife sanctuary, reserve, nature
  reserve, wildlife park, zoo, petting zoo, safari park, shelter, animal shelter, rescue centre, rescue center, vet clinic, veterinary clinic, workshop,
  woodshop, wood shop, machine shop, metal shop, makerspace, hackerspace, maker space, studio, art studio, pottery studio, dance studio, recording studio,
  home studio, tattoo studio, yoga studio, music studio, atelier, forge, smithy, foundry, mill, sawmill, factory, brewery, microbrewery, distillery, winery,
  roastery, dairy, creamery, bakery, patisserie, cafe, coffee shop, coffee house, teahouse, tea room, restaurant, diner, bistro, pizzeria, trattoria,
  canteen, cafeteria, pub, bar, wine bar, cocktail bar, tavern, inn, hotel, bed and breakfast, guesthouse, hostel, food truck, food stall, market stall,
  stand, kiosk, booth, market, farmers market, farmers' market, farmer's market, flea market, street market, night market, fish market, christmas market,
  supermarket, grocery, grocery store, shop, bookshop, bike shop, bicycle shop, corner shop, gift shop, record shop, pet shop, flower shop, barber shop,
  barbershop, charity shop, thrift shop, antique shop, repair shop, pawn shop, butcher shop, toy shop, comic shop, farm shop, hardware store, record store,
  book store, bookstore, store, thrift store, department store, online shop, online store, webshop, web shop, etsy shop, marketplace, mall, shopping centre,
  boutique, salon, hair salon, beauty salon, nail salon, spa, showroom, dealership, auction house, auction, bank, office, warehouse, depot, bus depot,
  storage unit, stockroom, bazaar, pharmacy, drugstore, bench, workbench, lab bench, desk, sewing room, craft room, music room, darkroom, home office, home
  gym, gym, boxing gym, climbing gym, bouldering gym, bouldering hall, sports hall, sports centre, leisure centre, fitness studio, dojo, club, boxing club,
  chess club, tennis club, football club, running club, rowing club, sailing club, golf club, yacht club, book club, drama club, camera club, youth club, night
  club, nightclub, jazz club, comedy club, pitch, football pitch, cricket ground, tennis court, basketball court, squash court, court, golf course, race
  track, racetrack, racecourse, velodrome, track, running track, stadium, arena, ring, boxing ring, rink, ice rink, skate park, skatepark, bike park, pool,
  swimming pool, climbing wall, crag, slope, ski slope, ski resort, piste, half pipe, halfpipe, shooting range, driving range, range, bowling alley,
  pool hall, arcade, casino, theatre, theater, opera house, concert hall, hall, village hall, town hall, church hall, community hall, music hall, dance hall,
  ballroom, stage, open-air stage, main stage, auditorium, cinema, movie theater, gallery, art gallery, museum, science museum, railway museum, maritime
  museum, open-air museum, library, public library, school library, archive, city archive, state archive, national archive, school, primary school, high
  school, secondary school, night school, music school, dance school, driving school, sunday school, riding school, language school, art school, law school,
  elementary school, middle school, preschool, kindergarten, creche, daycare, day care, classroom, lecture hall, university, college, academy, conservatoire,
  campus, dormitory, lab, laboratory, observatory, planetarium, field station, weather station, research station, hospital, children's hospital, clinic,
  ward, maternity ward, children's ward, cancer ward, intensive care unit, icu, emergency room, emergency department, operating room, operating theatre,
  surgery, dental practice, dental surgery, practice, hospice, nursing home, care home, retirement home, old people's home, orphanage, foster home, home,
  birth centre, birthing centre, rehab centre, fire station, police station, ambulance, ambulance station, call centre, call center, helpline, hotline,
  community centre, community center, youth centre, youth center, drop-in centre, refugee centre, food bank, church, chapel, cathedral, abbey, monastery,
  mosque, synagogue, temple, cemetery, graveyard, park, city park, town park, local park, national park, theme park, amusement park, playground, plaza, town
  square, village green, square, street, beach, harbour, harbor, marina, port, dock, shipyard, boatyard, boathouse, lighthouse, station, railway station,
  train station, bus station, metro station, signal box, platform, railway yard, rail yard, train depot, engine shed, airport, airfield, hangar, cockpit,
  runway, tower, control tower, castle, palace, dungeon, cave, mine, quarry, tunnel, bunker, ruin, forest, woodland, wood, rainforest, mountain range,
  desert, island, archipelago, valley, canyon, river, lake, reservoir, bay, estuary, wetland, marsh, reef, glacier, ocean, sea, harbour basin, camp, base
  camp, campsite, summer camp, scout camp, hut, cabin, sky, night sky, orbit, server room, data center, data
  centre, cloud, van, trailer, caravan, boat, ship, cockpit, cellar bar, convention centre, convention center, convention, fairground, fair, beer garden,
  wildlife garden, planter, raised bed, flower bed, flowerbed, garden bed, bed, grow tent, window sill, windowsill, hospital ward, newsroom, print shop,
  laundry, barn loft, hayloft, scout hut, club house, clubhouse, parish hall, sports club, swimming club, cellar room, sandpit, battlefield, dig site,
  excavation site, hive stand, oyster farm, fish farm, tree farm, flower farm, worm farm, ant farm, wind farm, brewhouse, tap room, taproom, cheese cave
`)

/** What holds things together: furniture, vessels, lists, wholes that parts belong to. */
export const holders = listOf(`
  sofa, couch, armchair, mantelpiece, desk, table, pegboard, stand, plinth, pedestal, hook, ledge, bucket, tub, trough, wheelbarrow, lathe, workbench drawer, cooperative, co-op, coop fund, syndicate, pool fund, trust, agency, association, society, union, foundation, book, notebook, exercise book, sketch pad, pad, ring binder, card box, cigar box, biscuit tin, cookie tin, matchbox, jewellery box, hat box, glass cabinet, glass jar, mason jar, demijohn, carboy, vat, urn, crock, cool box, cooler, thermos, steel drum, oil drum, smoker box, roasting tin, baking tray, bread tin, cake tin, muffin tin, bamboo basket, steamer, steamer basket, rice cooker, bread machine, popcorn machine, pizza stone, fire pit, campfire, hearth, fireplace, stove, hob, microwave, air fryer, deep fryer, griddle, vault, album, kitchen table, dining table, kitchen counter, counter, card table, stamp album, photo album, binder, folder, cabinet, display cabinet, display case, glass case, case, showcase, filing cabinet, drawer, chest
  of drawers, chest, toolbox, tool box, box, shoebox, wooden box, jewellery box, crate, bin, trunk, suitcase, backpack, bag, basket, jar, bottle, barrel, cask, keg,
  fermenter, tin, tray, shelf, shelving unit, bookshelf, bookcase, rack, wine rack, shoe rack, spice rack, server rack, closet, wardrobe, cupboard, safe,
  safe deposit box, locker, fridge, refrigerator, freezer, pot, plant pot, flowerpot, container, pan, frying pan, skillet, wok, dutch oven, oven, wood-fired
  oven, pizza oven, clay oven, stone oven, grill, smoker, slow cooker, pressure cooker, kettle, cauldron, trolley, windowsill, shopping trolley, mould, mold, proofing basket, banneton, kiln, gas
  kiln, electric kiln, loom, incubator, hive, beehive, nest box, birdhouse, trough, portfolio, stock portfolio, fund, pension fund, hedge fund, index fund,
  index, wallet, account, savings account, ledger, book, order book, register, inventory, stock, catalogue, catalog, collection, series, set, setlist, set
  list, programme, program, repertoire, playlist, mixtape, record, anthology, trilogy, novel, cookbook, recipe book, magazine, newspaper, newsletter, zine, blog,
  website, podcast, channel, youtube channel, show, radio show, journal, diary, notebook, logbook, log book, log, sketchbook, scrapbook, spreadsheet, database,
  dataset, data set, archive, herbarium, insectarium, map, atlas, globe, chart, star chart, route, timetable, network, system, grid, calendar, schedule, agenda,
  itinerary, list, guest list, mailing list, syllabus, curriculum, course, class, lesson plan, textbook, workbook, unit, semester, deck, card deck, commander
  deck, hand, board, chessboard, chess board, game board, map sheet, squad, team, fantasy league, league, sunday league, premier league, division, tournament,
  championship, cup, season, ladder, leaderboard, bracket, roster, line-up, lineup, army, guild, fleet, herd, flock, pack, colony, swarm, aquascape, band, rock
  band, big band, brass band, orchestra, youth orchestra, symphony orchestra, choir, church choir, ensemble, quartet, string quartet, trio, troupe, company, dance
  company, theatre company, crew, ballet company, circus, festival, repository, repo, monorepo, library, codebase, app store, package, kit, framework, cluster,
  console, game, arcade cabinet, cartridge, enclosure, chassis, frame, breadboard, circuit, modular rack, pedalboard, garage band, exhibition, yearbook, quilt,
  coop, bundle, hamper, window box, tackle box, quiver, saddlebag, stable, convoy, train, line, layout, model railway layout, diorama, plot, menu, tasting menu, buffet
`)
