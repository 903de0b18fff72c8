/**
 * A game, a sport, a craft or a field as a whole. One can't have many of it, so it is no entity by itself: these are the
 * things that somebody deals with there, to choose from.
 */
export const unitsOfActivity: Record<string, string[]> = Object.fromEntries(
  `
  chess: chess piece, chess game, opening; go: stone, go game, board; poker: poker hand, card, bet; bridge: hand, card, bid;
  backgammon: checker, game, dice; mahjong: tile, hand, game; scrabble: tile, word, game; sudoku: sudoku, puzzle, cell;
  dungeons and dragons: character, campaign, monster; d&d: character, campaign, monster; dnd: character, campaign, monster;
  warhammer: miniature, army, unit; magic the gathering: card, deck, match; magic: trick, card trick, show; pokemon: pokemon card, pokemon, battle;
  minecraft: block, build, world; lego: lego set, brick, minifigure; tetris: block, line, game; esports: match, team, map; gaming: game, level, match;
  speedrunning: speedrun, level, split; cubing: cube, solve, algorithm; football: match, player, goal; soccer: match, player, goal;
  american football: play, player, drive; basketball: game, player, shot; baseball: game, player, pitch; softball: game, player, pitch;
  cricket: match, over, innings; rugby: match, try, player; hockey: match, player, goal; ice hockey: game, player, goal;
  field hockey: match, player, goal; handball: match, player, goal; volleyball: set, serve, match; tennis: match, serve, set;
  table tennis: match, serve, rally; ping pong: match, serve, rally; badminton: match, shuttlecock, rally; squash: match, rally, racket;
  padel: match, set, racket; pickleball: match, rally, paddle; golf: round, hole, golf ball; disc golf: round, disc, hole; bowling: frame, strike, game;
  darts: leg, dart, match; snooker: frame, break, ball; pool: frame, shot, ball; billiards: frame, shot, ball; curling: end, stone, match;
  boxing: bout, round, punch; kickboxing: bout, round, kick; wrestling: match, hold, throw; judo: throw, bout, belt; karate: kata, bout, belt;
  taekwondo: kick, bout, belt; aikido: technique, throw, belt; jiu-jitsu: submission, roll, belt; martial arts: kata, bout, belt;
  fencing: bout, foil, touch; archery: arrow, bow, target; gymnastics: routine, vault, athlete; athletics: race, athlete, event;
  running: run, race, route; trail running: trail, race, run; jogging: run, route, lap; sprinting: sprint, race, heat; cycling: ride, bike, route;
  mountain biking: trail, ride, bike; triathlon: race, stage, workout; swimming: lap, length, race; diving: dive, dive site, reef;
  scuba diving: dive, dive site, reef; freediving: dive, breath, depth record; snorkelling: reef, fish, dive; surfing: wave, surfboard, spot;
  sailing: boat, race, sail; rowing: race, boat, stroke; kayaking: kayak, river, trip; canoeing: canoe, river, trip; paddleboarding: board, trip, wave;
  climbing: route, climb, wall; rock climbing: route, climb, crag; bouldering: boulder problem, route, wall; mountaineering: peak, summit, expedition;
  hiking: trail, hike, summit; backpacking: trail, trip, route; camping: campsite, trip, tent; orienteering: course, checkpoint, map;
  geocaching: geocache, clue, trail; skiing: run, slope, race; snowboarding: run, trick, slope; skating: routine, jump, rink;
  figure skating: routine, jump, program; ice skating: routine, jump, race; skateboarding: trick, skateboard, ramp; parkour: jump, route, obstacle;
  yoga: pose, class, sequence; pilates: exercise, class, sequence; crossfit: workout, lift, round; weightlifting: lift, set, barbell;
  powerlifting: lift, set, barbell; bodybuilding: workout, set, muscle; fitness: workout, exercise, set; dancing: dance, step, routine;
  dance: dance, step, routine; ballet: ballet, step, pose; salsa: dance, step, turn; tango: tango, step, figure; hip hop: track, verse, beat;
  hip-hop: track, verse, beat; breakdancing: move, battle, routine; horse riding: horse, ride, jump; horseback riding: horse, ride, jump;
  riding: horse, ride, jump; equestrian sport: horse, jump, course; dressage: horse, test, movement; show jumping: horse, jump, course;
  horse racing: horse, race, bet; motorsport: race, lap, car; motor racing: race, lap, car; formula 1: race, lap, car; formula one: race, lap, car;
  f1: race, lap, car; karting: race, lap, kart; drag racing: race, car, run; fishing: fish, lure, catch; fly fishing: fly, trout, river;
  angling: fish, lure, catch; hunting: deer, track, trail; falconry: falcon, flight, hunt; music: song, concert, album;
  jazz: jazz standard, solo, record; blues: song, solo, record; rock: song, riff, record; rock music: song, riff, record;
  classical music: symphony, concert, recording; opera: opera, aria, performance; techno: track, set, synthesizer;
  electronic music: track, set, synthesizer; metal: song, riff, album; heavy metal: song, riff, album; punk: song, gig, record;
  punk rock: song, gig, record; folk music: song, tune, dance; singing: song, performance, melody; songwriting: song, lyric, melody;
  composing: piece, melody, score; drumming: beat, drum, fill; djing: track, set, mix; beatboxing: beat, pattern, battle;
  theatre: play, scene, performance; theater: play, scene, performance; acting: scene, role, monologue; improv: scene, sketch, show;
  stand-up: joke, bit, show; stand-up comedy: joke, bit, show; comedy: joke, sketch, show; puppetry: puppet, show, scene; film: film, scene, shot;
  cinema: film, scene, shot; filmmaking: film, scene, shot; animation: frame, scene, character; photography: photo, camera, lens;
  street photography: photo, street, portrait; wildlife photography: photo, animal, lens; writing: story, chapter, poem;
  creative writing: story, scene, chapter; poetry: poem, verse, line; journalism: article, interview, story; blogging: post, article, reader;
  reading: book, chapter, story; literature: novel, poem, story; storytelling: story, scene, character; calligraphy: letter, stroke, pen;
  drawing: drawing, sketch, line; painting: painting, canvas, portrait; pottery: pot, bowl, vase; ceramics: pot, bowl, tile;
  sculpture: sculpture, figure, bust; woodworking: chair, table, joint; woodwork: chair, table, joint; carpentry: chair, table, joint;
  woodturning: bowl, spindle, blank; joinery: joint, door, window; whittling: spoon, figure, knife; wood carving: spoon, figure, relief;
  furniture: chair, table, cabinet; jewellery: ring, necklace, brooch; jewelry: ring, necklace, brooch; knitting: scarf, sweater, pattern;
  crochet: blanket, toy, pattern; crocheting: blanket, toy, pattern; sewing: dress, seam, pattern; quilting: quilt, block, pattern;
  embroidery: pattern, hoop, stitch; weaving: rug, scarf, pattern; macrame: hanging, knot, cord; origami: crane, fold, model;
  leatherwork: wallet, belt, bag; leathercraft: wallet, belt, bag; bookbinding: book, binding, notebook; printmaking: print, plate, block;
  blacksmithing: knife, hook, blade; metalworking: blade, part, weld; welding: weld, joint, sculpture; glassblowing: vase, bowl, ornament;
  candle making: candle, wick, mould; soap making: soap bar, mould, recipe; upcycling: chair, lamp, table; diy: shelf, project, tool;
  gardening: plant, bed, seedling; horticulture: plant, seedling, bed; permaculture: plant, bed, garden; beekeeping: hive, bee, queen;
  farming: field, crop, animal; agriculture: field, crop, harvest; aquascaping: aquarium, plant, fish; foraging: mushroom, berry, herb;
  mycology: mushroom, spore, sample; botany: plant, flower, specimen; birdwatching: bird, species, sighting; bird watching: bird, species, sighting;
  birding: bird, species, sighting; ornithology: bird, nest, sighting; entomology: insect, specimen, species; zoology: animal, species, specimen;
  biology: cell, species, experiment; marine biology: fish, reef, sample; ecology: species, habitat, sample; genetics: gene, cell, experiment;
  neuroscience: neuron, brain, experiment; chemistry: reaction, molecule, experiment; physics: particle, experiment, equation;
  quantum physics: particle, experiment, equation; astronomy: star, planet, telescope; astrophysics: star, galaxy, black hole;
  stargazing: star, constellation, planet; cosmology: galaxy, star, model; geology: rock, mineral, fossil; paleontology: fossil, bone, dinosaur;
  palaeontology: fossil, bone, dinosaur; archaeology: artefact, site, shard; archeology: artefact, site, shard; history: document, battle, letter;
  military history: battle, campaign, tank; local history: house, photo, document; genealogy: ancestor, record, family tree;
  meteorology: cloud, storm, forecast; weather: cloud, storm, forecast; mathematics: theorem, proof, number; maths: theorem, proof, problem;
  math: theorem, proof, problem; geometry: triangle, proof, figure; statistics: dataset, sample, chart; psychology: experiment, study, patient;
  philosophy: argument, essay, question; linguistics: word, dialect, sentence; languages: word, verb, phrase; etymology: word, root, dictionary;
  cartography: map, route, border; economics: market, price, model; politics: election, law, debate; law: case, contract, law;
  medicine: patient, case, drug; nursing: patient, ward, shift; midwifery: birth, baby, visit; teaching: lesson, class, exercise;
  education: lesson, class, exercise; parenting: child, meal, bedtime; childcare: child, nap, meal; cooking: dish, recipe, meal;
  baking: loaf, cake, recipe; barbecue: brisket, rib, rub; bbq: brisket, rib, rub; grilling: steak, burger, grill; homebrewing: beer, batch, keg;
  brewing: beer, batch, keg; winemaking: wine, barrel, vintage; coffee: espresso, coffee bean, cup; tea: tea, cup, leaf; wine: bottle, vintage, grape;
  beer: beer, batch, keg; whisky: bottle, cask, dram; whiskey: bottle, cask, dram; cheese: cheese, wheel, rind; chocolate: chocolate bar, bean, truffle;
  fermentation: ferment, jar, batch; mixology: cocktail, recipe, garnish; programming: program, function, app; coding: program, function, app;
  software: app, module, bug; software development: app, module, bug; web development: website, page, component;
  game development: game, level, character; open source: library, issue, pull request; machine learning: model, dataset, feature;
  ai: model, prompt, dataset; artificial intelligence: model, prompt, dataset; data science: dataset, model, chart;
  cybersecurity: vulnerability, server, password; cryptography: cipher, key, message; networking: router, packet, server; robotics: robot, sensor, motor;
  electronics: circuit, resistor, board; ham radio: radio, antenna, contact; amateur radio: radio, antenna, contact; 3d printing: print, printer, model;
  drones: drone, flight, battery; aviation: plane, flight, airport; spaceflight: rocket, launch, satellite; space: planet, star, rocket;
  design: poster, logo, layout; graphic design: poster, logo, layout; interior design: room, chair, lamp; architecture: building, house, plan;
  fashion: dress, jacket, outfit; makeup: look, palette, lipstick; cosplay: costume, prop, mask; investing: share, bond, fund;
  trading: share, trade, contract; stock market: share, fund, dividend; crypto: coin, token, wallet; cryptocurrency: coin, token, wallet;
  real estate: house, flat, listing; finance: share, bond, budget; marketing: campaign, ad, customer; logistics: parcel, route, warehouse;
  philately: stamp, album, envelope; numismatics: coin, banknote, album; collecting: stamp, coin, record; thrifting: find, jacket, lamp;
  travel: trip, city, route; travelling: trip, city, route; traveling: trip, city, route; urban exploration: building, tunnel, photo;
  urbex: building, tunnel, photo; trainspotting: train, locomotive, station; railways: train, station, line; public transport: bus, route, stop;
  volunteering: shift, event, project; scouting: camp, badge, troop; event planning: event, venue, guest; fundraising: event, donation, campaign;
  meditation: session, breath, mantra; juggling: ball, club, pattern; kendama: trick, kendama, combo; anime: anime series, episode, character;
  manga: manga volume, chapter, character; comics: comic, issue, page; podcasting: podcast, episode, guest; radio: show, episode, station;
  paragliding: flight, wing, launch site; skydiving: jump, parachute, dropzone; flying: flight, plane, airfield; caving: cave, passage, map;
  canyoning: canyon, rope, waterfall; metal detecting: find, coin, field; taxidermy: specimen, mount, bird; astrology: chart, sign, planet;
  tarot: card, deck, reading; perfumery: perfume, accord, bottle; bonsai: bonsai tree, pot, branch; cheesemaking: cheese, wheel, curd;
  dog training: dog, exercise, command; dog agility: dog, obstacle, run; model railways: model train, layout, locomotive; modelling: model, kit, figure;
  nutrition: meal, recipe, diet; typography: typeface, letter, page; debating: argument, speech, motion; rap: verse, beat, track;
  graffiti: mural, tag, wall; tattooing: tattoo, design, needle; roller derby: bout, jam, skater; lacrosse: match, goal, stick;
  water polo: match, goal, team; synchronized swimming: routine, figure, team; ultimate frisbee: game, disc, throw; ultimate: game, disc, throw;
  cheerleading: routine, stunt, pyramid; wargaming: army, miniature, battle; sumo: bout, wrestler, tournament; fantasy football: team, player, match;
  video games: game, level, character; board games: board game, card, round
`
    .split(';')
    .map((entry) => entry.trim().split(': '))
    .map(([activity = '', units = '']) => [activity, units.split(', ')]),
)
