import { listOf } from '../list-of'

/** What is given to people, taught, organised and held together. Singular. */
export const occasions = listOf(`
  lesson, class, course, workshop, seminar, lecture, tutorial, exercise, homework, assignment, exam, essay, worksheet, textbook, word, verb,
  vocabulary word, sentence, phrase, grammar rule, irregular verb, dialect, language, alphabet, character, kanji, hieroglyph, sign, equation,
  fraction, proof, theorem, maths problem, math problem, problem, experiment, question, concept, topic, skill, technique, story, song,
  concert, gig, festival, music festival, film festival, beer festival, street festival, fair, craft fair, science fair, book fair, market,
  flea market, farmers market, jumble sale, bake sale, auction, charity auction, fundraiser, gala, ball, prom, party, birthday party, street
  party, block party, wedding, wedding reception, engagement party, baby shower, funeral, ceremony, anniversary, reunion, family reunion,
  school reunion, dinner, supper club, dinner party, banquet, potluck, picnic, barbecue, bonfire, parade, carnival, march, demonstration,
  protest, rally, vigil, campaign, election, petition, meeting, club meeting, assembly, conference, unconference, hackathon, game jam, meetup,
  webinar, panel, talk, debate, open mic, open mic night, poetry slam, book club, reading group, film night, movie night, quiz night, game
  night, games night, board game night, karaoke night, dance night, jam session, rehearsal, exhibition, exhibit, art show, gallery opening,
  tour, guided tour, walking tour, trip, school trip, day trip, outing, excursion, camp, summer camp, scout camp, retreat, pilgrimage, race,
  fun run, tournament, chess tournament, match, sports day, league, competition, contest, show, dog show, flower show, fashion show, talent
  show, play, school play, performance, clean-up, beach clean-up, litter pick, food drive, blood drive, donation drive, shift, volunteer
  shift, roster, rota, schedule, event, community event, charity event, launch, ceremony, mass, service, church service, baptism, bar
  mitzvah, iftar, seder, holiday, christmas party, new year's party, halloween party, easter egg hunt, treasure hunt, scavenger hunt, project,
  community project, community garden, repair cafe, soup kitchen, food bank, shelter, group, support group, playgroup, choir rehearsal, team,
  patient, child, baby, newborn, toddler, infant, preemie, resident, elder, grandparent, pet, animal, wound, bandage, dressing, injection,
  vaccine, dose, pill, medicine, medication, prescription, meal, bottle, nappy, diaper, bath, nap, bedtime, walk, visit, home visit,
  check-up, checkup, appointment, consultation, therapy session, counselling session, massage, treatment, surgery, operation, x-ray, scan,
  blood test, blood sample, blood pressure reading, care plan, chart, case, diagnosis, symptom, birth, delivery, pregnancy, home birth, tooth,
  filling, crown, brace, denture, prosthesis, prosthetic leg, prosthetic hand, wheelchair, hearing aid, glass eye, walking frame, crutch,
  emergency call, call, rescue, mission, fire, first aid kit, kit, stretcher, meal plan, diet, exercise plan, injury, sprain, fracture, joint,
  muscle, tendon, ligament, knee, shoulder, spine, hip, foot, hand, heart, lung, brain, cell, tissue, organ, gene, protein, virus, bacterium,
  antibody, blood cell, stem cell, neuron, tumour, tumor, embryo, enzyme, molecule, atom, electron, particle, isotope, element, compound,
  polymer, catalyst, reaction, sample, specimen, survey, questionnaire, archive document, document, letter, diary, record, census record,
  family tree, ancestor, gravestone, headstone, tombstone, church, castle, ruin, tomb, pyramid, temple, battlefield, battle, war, siege, treaty,
  empire, dynasty, king, queen, pharaoh, manuscript, scroll, inscription, pottery shard, potsherd, artefact, artifact, excavation, dig, site,
  archaeological site, shipwreck, wreck, lighthouse, station, railway station, train station, metro station, ghost town, abandoned building,
  bunker, tunnel, cave, trail, hiking trail, path, footpath, route, bus route, bus line, railway line, line, road, street,
  alley, bridge, border, island, harbour, port, city, town, village, country, capital, flag, map, landmark, monument, statue, museum,
  viewpoint, waterfall, hot spring, peak, mountain, summit, pass, glacier, river, lake, sea, ocean, dive site, reef, campsite, hut, hostel,
  journey, voyage, expedition, road trip, train ride, train journey, flight, hike, walk, bike tour, cruise, safari, passport stamp
`)
