import { listOf } from './list-of'

/** What each archetype's sixth variable is called by people, where it is an event or a judgement and not a thing. */
export const eventsOf: Record<string, string[]> = {
  fault: listOf(`
    short circuit, short, crackle, crackling, leak, oil leak, coolant leak, hum, hiss, buzz, noise, rust, corrosion, crack, hairline crack, cracked screen, dead pixel, dead battery, flat battery, burnt capacitor, blown capacitor, bad
    capacitor, leaky capacitor, blown fuse, loose wire, loose connection, cold solder joint, bad solder joint, broken spring, worn bearing, stuck key, sticky key, jam, paper jam, overheating, misfire, stall, backlash, glitch, crash, bug,
    memory leak, kernel panic, freeze, boot loop, drift, stick drift, distortion, feedback, static, interference, scratch, dent, warp, mould, fungus, dust, light leak, broken belt, worn needle, skip, wow and flutter, failure, breakdown,
    fault, defect, malfunction, power cut, burnout, wear, screeching, rattle, squeak, knock, vibration, water damage, broken shutter, bad contact, corroded contact, broken mainspring, seized engine, blown head gasket, flat tyre, puncture`),
  risk: listOf(`
    crash, market crash, flash crash, default, drought, inflation, hyperinflation, deflation, recession, depression, bubble, bankruptcy, insolvency, fraud, scam, rug pull, theft, loss, rate hike, interest rate rise, rate rise, price drop, price
    crash, margin call, liquidation, short squeeze, bank run, correction, downturn, bear market, sell-off, selloff, devaluation, currency swing, crop failure, frost, flood, hail, fire, strike, shortage, supply shock, embargo, tariff, war, tax, vacancy,
    missed payment, late payment, bad debt, overspending, overspend, budget cut, stockout, counterfeit, fake, bad season, bad harvest, pest, hack, illness, injury, cancellation, delay, regulation, lawsuit, downgrade, black swan`),
  condition: listOf(`
    grade, grading, coin grade, card grade, psa grade, wear, mint score, mint condition, near mint, condition, centering, patina, scratch, foxing, fading, crease, crack, chip, tear, stain, rust, yellowing, provenance, completeness, box
    condition, sleeve condition, sleeve grade, gem mint, sheldon scale, surface noise, originality, authenticity, preservation, state of preservation, gum condition, perforation, tarnish, discolouration, damage, sharpness, toning, lustre, luster`),
  transaction: listOf(`
    order, online order, pre-order, preorder, custom order, special order, bulk order, wholesale order, sale, private sale, booking, purchase, auction, bid, subscription, commission, delivery, checkout, payment, deposit, refund, return, exchange, swap, haggle,
    trade-in, consignment, invoice, deal, reservation, rental, hire, transaction, repeat order, contract, quote, shipment, appointment, ticket sale, donation, tip`),
  season: listOf(`
    frost, first frost, last frost, late frost, hard frost, swarm, swarming, swarming season, swarm season, harvest, olive harvest, grape harvest, hay harvest, spring, early spring, summer, autumn, fall, winter, monsoon, rainy season, dry season, wet season, drought,
    heatwave, heat wave, bloom, blossom, flowering, flowering season, blossom time, lambing, lambing season, calving, calving season, kidding season, foaling season, breeding season, hatching season, nesting season, spawning season, shearing, shearing season,
    migration, moult, molt, hibernation, dormancy, growing season, planting season, sowing, pruning season, honey flow, nectar flow, honey harvest, solstice, equinox, flood, hail, storm, snow, thaw, pollination, fruiting, leaf fall, repotting season, tomato season`),
  routine: listOf(`
    workout, daily workout, morning workout, session, training session, drill, interval, interval session, interval training, practice, warm-up, warmup, cool-down, cooldown, set, circuit, circuit training, long run, tempo run, morning run, run, sprint, hill repeat, hill
    sprint, lap, lesson, riding lesson, class, spin class, yoga class, obedience class, walk, daily walk, morning walk, trial, agility run, agility course, groundwork, lunging, gallop, canter, stretching routine, routine, bootcamp, camp, training camp, scrimmage,
    sparring session, sparring, round, rehab session, physio session, rehearsal, exercise, stretch, swim practice, swim set, kick set, shooting drill, passing drill, ball drill, dressage test, recall exercise`),
  opening: listOf(`
    opening, chess opening, gambit, king's gambit, queen's gambit, sicilian defence, sicilian defense, sicilian, caro-kann, french defence, french defense, ruy lopez, italian game, london system, king's indian, spanish opening, english opening, defence, defense, draft,
    mulligan, kickoff, kick-off, opening hand, opening move, first move, opening bid, bid, build order, rush, early rush, zerg rush, setup, set-up, deployment, joseki, fuseki, ban phase, first turn, preflop, pre-flop raise, pick and ban, forcing bid, two club opening`),
  stage_of_event: listOf(`
    heat, preliminary heat, round, first round, qualifying round, knockout round, group stage, final, cup final, semi-final, semifinal, semi final, quarter-final, quarterfinal, quarter final, playoff, play-off, qualifier, qualifying, qualification, leg, quarter, third,
    half, second half, first half, set, tie-break, tiebreak, overtime, extra time, penalty shootout, shootout, inning, over, lap, last lap, stage, mountain stage, time trial, sprint finish, finish, start, transition, swim leg, bike leg, run leg, regional, national, prelim, bracket,
    period, frame, bout, end, hole, jump-off, pit stop, checkpoint, weigh-in, kick-off, halftime, half-time`),
  cue: listOf(`
    beat, backbeat, downbeat, upbeat, cue, light cue, sound cue, lighting cue, chorus, count-in, count in, drop, curtain, curtain call, curtain rise, intro, outro, solo, guitar solo, drum solo, bridge, fermata, pickup, entrance, entry, exit, drum fill, fill, break, drum
    break, key change, crescendo, applause, laugh, punchline, punch line, blackout, scene change, costume change, overture, refrain, last note, first note, call and response, whistle, drum roll, drumroll, nod`),
  turn: listOf(`
    twist, plot twist, final twist, reveal, big reveal, deadline, cliffhanger, ending, happy ending, surprise ending, twist ending, climax, turning point, betrayal, murder, death, first kiss, confession, flashback, reversal, revelation, crisis, inciting incident, showdown,
    breakup, discovery, disappearance, escape, accident, punchline, punch line, scoop, press deadline, resolution, epiphany, breaking news, unmasking`),
  need: listOf(`
    fever, bell, call bell, appointment, emergency, emergency call, night call, call, cry, crying, fall, seizure, panic attack, asthma attack, heart attack, stroke, relapse, tantrum, nightmare, hunger, thirst, pain, medication, medication round, meal, mealtime, feeding,
    night feed, nap, bedtime, bath time, diaper change, nappy change, alarm, infection, injury, wound, accident, illness, cold, cough, headache, toothache, check-up, checkup, vaccination, labour, contraction, birth, vet visit, hospital visit, home visit, loneliness, allergy,
    allergic reaction, colic, teething, episode, meltdown, distress, phone call, referral, visit`),
  obstacle: listOf(`
    mistake, common mistake, spelling mistake, grammar mistake, error, typo, exam, final exam, test, entrance exam, driving test, misconception, misunderstanding, accent, grammar, tense, past tense, irregular verb, false friend, pronunciation, anxiety, exam anxiety, math anxiety,
    maths anxiety, stage fright, fear, fear of failure, fear of water, dyslexia, shyness, boredom, procrastination, distraction, bad habit, plateau, deadline, essay, homework, word problem, fraction, long division, word order, gendered noun, parallel parking, syntax error, self-doubt,
    lack of confidence, language barrier, frustration, doubt, interview, oral exam, hurdle, blank page`),
  hazard: listOf(`
    storm, gale, squall, cyclone, typhoon, hurricane, tornado, thunderstorm, snowstorm, sandstorm, lightning, avalanche, delay, fog, flood, flash flood, rapid, blizzard, whiteout, crevasse, rockfall, rock fall, landslide, mudslide, earthquake, eruption, heat, heatstroke, dehydration, frostbite, hypothermia, altitude
    sickness, wind, strong wind, headwind, crosswind, rip current, riptide, current, strong current, tide, high tide, swell, turbulence, bear, snake, shark, mosquito, dead end, missed connection, missed train, cancelled flight, cancelled train, strike, breakdown, flat tyre, flat tire, puncture, injury, twisted ankle, fall,
    locked gate, collapse, collapsed roof, cave-in, security guard, border, border closure, sunset, nightfall, darkness, ice, black ice, hail, heavy rain, rain, snow, mud, low visibility, empty tank, decompression sickness, narcosis`),
  hypothesis: listOf(`
    eclipse, solar eclipse, lunar eclipse, transit, discovery, outlier, supernova, nova, mutation, anomaly, correlation, pattern, breakthrough, finding, new species, first sighting, rare sighting, sighting, extinction, migration, collision, proof, counterexample, link, cause,
    trend, significant result, effect, interaction effect, reaction, phase transition, resonance, flare, solar flare, outburst, gamma ray burst, gravitational wave, fireball, eruption, aftershock, crossover, missing link, forgery, lost letter, migration route, common ancestor, sound
    change, cognate, vowel shift, brightness dip, dip, spike, peak, decline, population decline, tremor, infection, outbreak, recovery, symmetry, theorem, hoard, burial, grave, treaty`),
}
