import { listOf } from '../list-of'

/** Games, sport and the gear of both. Singular. */
export const play = listOf(`
  chess piece, chess game, chess problem, pawn, knight, bishop, rook, queen, king, board, board game, card, playing card, trading
  card, pokemon card, magic card, baseball card, football card, card game, deck, tile, domino, mahjong tile, scrabble tile, dice,
  die, meeple, token, counter, go stone, checker, draught, marble, miniature, warhammer army, army, unit, squad, roster, wargame,
  campaign, dungeon, dungeon master screen, character, npc, monster, boss, quest, encounter, adventure, tabletop game, roleplaying
  game, video game, arcade game, arcade machine, arcade cabinet, pinball machine, retro game, console, game cartridge, cartridge,
  controller, joystick, level, map, speedrun, mod, skin, loot box, avatar, raid, guild, clan, build order, replay, tournament,
  match, game, round, hand, poker hand, bluff, bet, puzzle, crossword, sudoku, killer sudoku, rubik's cube, cube, twisty puzzle,
  jigsaw, riddle, brain teaser, escape room, quiz, trivia question, pub quiz, magic trick, card trick, juggling ball, juggling club,
  yo-yo, kendama, diabolo, frisbee, disc, kite, hula hoop, skipping rope, trampoline, ball, football, soccer ball, basketball, tennis
  ball, golf ball, golf club, putter, driver, iron, baseball, baseball bat, bat, bowling ball, pin, cricket bat, hockey stick, puck,
  racket, racquet, shuttlecock, net, goal, hoop, dart, dartboard, cue, snooker cue, pool table, billiard ball, table tennis table,
  fencing foil, foil, epee, sabre, lightsaber, bow, recurve bow, compound bow, arrow, target, rifle, air rifle, clay pigeon,
  boxing glove, punchbag, punching bag, barbell, dumbbell, kettlebell, weight, plate, treadmill, rowing machine, yoga mat, bike,
  bicycle, road bike, mountain bike, gravel bike, bmx, unicycle, tandem, e-bike, fixie, recumbent, scooter, skateboard, longboard,
  roller skate, inline skate, ice skate, skate, ski, snowboard, sled, bobsleigh, luge, surfboard, paddleboard, windsurfer, kiteboard,
  wakeboard, kayak, canoe, raft, dinghy, sailing boat, yacht, catamaran, rowing boat, rowing shell, dragon boat, oar, paddle, wave,
  boulder, boulder problem, climb, climbing route, route, pitch, rope, carabiner, harness, crag, via ferrata, trail, peak, lap, race,
  marathon, half marathon, ultramarathon, ultra, trail race, triathlon, ironman, decathlon, relay, sprint, hurdle, time trial, criterium,
  stage race, cyclocross race, regatta, rally, kart, go-kart, race car, racing car, formula car, motorbike, motorcycle, dirt bike,
  drone, racing drone, model aircraft, rc car, slot car, robot, battle bot, horse, pony, show jumper, jump, dressage test, rodeo,
  penalty, free kick, corner kick, goal kick, header, tackle, dribble, pass, shot, free throw, three-pointer, layup, dunk, slam dunk,
  rebound, serve, volley, smash, backhand, forehand, rally, set, point, game point, tie-break, birdie, putt, hole, hole in one, swing,
  pitch, home run, strike, inning, over, wicket, try, scrum, lineout, touchdown, field goal, snap, play, playbook, drill, formation,
  workout, training session, session, set, rep, squat, deadlift, bench press, pull-up, push-up, handstand, cartwheel, backflip, flip,
  somersault, vault, routine, floor routine, beam routine, ring routine, dive, stroke, length, kata, kick, punch, throw, takedown, hold,
  submission, grappling match, bout, fight, fencing bout, judo throw, sparring session, belt, wrestling match, sumo bout, team, league
  table, season, fixture, cup, trophy, medal, fantasy team, fantasy football team, jersey, football shirt, sneaker, running shoe,
  football boot, cleat, helmet, orienteering course, checkpoint, geocache, cache, paintball marker, airsoft gun, laser tag, bingo card,
  scratch card, lottery ticket, slot machine, pinball, foosball table, air hockey table, croquet mallet, boule, curling stone, kubb,
  horseshoe, cornhole board, spikeball net, pickleball paddle, padel racket, squash ball, netball, handball, volleyball, water polo
  ball, rugby ball, lacrosse stick, hurley, caber, discus, javelin, shot put, hammer, pole vault, high jump, long jump, wingsuit,
  parachute, paraglider, hang glider, glider, hot air balloon, balloon, wetsuit, fin, snorkel, dive computer, fishing trip, catch
`)
