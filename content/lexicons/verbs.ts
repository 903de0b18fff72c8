import { listOf } from './list-of'

/** What somebody does to, with or for a thing. Base forms. */
export const verbs = listOf(`
  adapt, adjust, adopt, age, aim, analyse, analyze, animate, announce, annotate, answer, appraise, approach, archive, argue, arrange, assemble, assess, attack, attend,
  auction, audit, automate, bake, balance, barbecue, bargain, bat, bathe, beat, beekeep, bend, bet, bid, bike, bind, blend, blog, blow, bluff, board, boil, book, borrow,
  bottle, bowl, box, braid, braise, breed, brew, browse, brush, buff, build, busk, buy, calculate, calibrate, calm, camp, can, canoe, capture, care, caramelise, carry,
  carve, cast, catalog, catalogue, catch, categorise, celebrate, change, chart, chase, chat, check, cheer, chisel, chop, choreograph, classify, clean, climb, clip, coach,
  coax, code, collect, colour, color, comb, combine, comfort, commission, compare, compete, compile, compose, compost, conduct, configure, connect, conserve, construct,
  consult, control, convert, cook, coordinate, copy, correct, counsel, count, crack, craft, create, crochet, cross, cross-breed, cube, cuddle, cultivate, cure, curate,
  cut, cycle, dance, dart, darn, date, deal, debate, debug, decipher, decode, decorate, decrypt, defend, deliver, demonstrate, deploy, derive, describe, design, detail,
  develop, diagnose, dig, digitise, digitize, direct, disassemble, discover, dissect, distil, distill, dive, document, donate, draft, draw, dress, dribble, drive, drum,
  dry, dub, duel, dye, edit, embroider, emulate, enamel, encourage, engrave, entertain, escort, etch, evaluate, examine, excavate, exchange, exercise, exhibit, experiment,
  explain, explore, export, express, fabricate, farm, feed, felt, fence, ferment, fetch, film, fight, filter, finance, find, finish, fire, fish, fit, fix, flip, fly, fold,
  follow, forage, forecast, forge, foster, frame, freedive, fry, fund, fundraise, garden, gather, gild, glaze, glue, grade, graft, grate, grill, grind, groom, grow, guard,
  guess, guide, hack, hammer, handle, harvest, hatch, haul, heal, hedge, herd, hike, hit, host, hunt, hybridise, identify, illustrate, import, improvise, improve, inspect,
  install, instruct, insure, interpret, interview, invent, invest, investigate, invite, iron, jam, jog, join, juggle, jump, kayak, kick, knead, knit, label, lace, land,
  launch, lead, lease, lecture, lend, lift, light, list, listen, load, log, machine, magnify, maintain, make, manage, manufacture, map, march, massage, master, mastermind,
  match, measure, mediate, memorise, memorize, mend, mentor, mill, mine, mix, mod, model, moderate, modify, monitor, mould, mount, move, mow, navigate, negotiate, nurse,
  nurture, observe, officiate, operate, optimise, optimize, orchestrate, order, organise, organize, overhaul, pack, paddle, paint, patch, perform, photograph, pick, pickle,
  pilot, pitch, place, plan, plane, plant, plaster, play, plot, plough, plow, poach, polish, pollinate, post, pot, pour, practice, practise, predict, prepare, present,
  preserve, press, print, process, produce, program, programme, promote, proofread, propagate, prospect, protect, prototype, prove, prune, publish, punch, quilt, quiz,
  race, raise, rank, rap, rate, read, rear, rebalance, rebuild, recite, reconstruct, record, recover, recruit, recycle, redesign, refactor, referee, refinish, refit,
  refurbish, rehabilitate, rehearse, rehome, release, relocate, remix, renovate, rent, repaint, repair, replace, replant, replicate, report, repot, reproduce, rescue,
  research, resell, restock, restore, retell, reupholster, review, revise, rewire, rework, rewrite, ride, rig, roast, roll, row, run, sail, sample, sand, saw, scan,
  schedule, score, scout, scrap, scrapbook, screen, sculpt, search, season, sell, serve, service, sew, shape, share, sharpen, shear, shine, ship, shoe, shoot, shop, show, showcase,
  simmer, simulate, sing, sketch, ski, skate, skateboard, skin, skip, slice, smith, smoke, snap, snorkel, solder, solve, sort, source, sow, spar, speedrun, spin, split, spot,
  sprint, squat, stack, stage, stain, stamp, stargaze, start, steam, steer, steep, sterilise, stitch, stock, store, stream, stretch, strike, string, strip, study, style,
  sunbathe, supervise, supply, support, surf, survey, swap, swim, swing, synthesise, tag, tailor, tame, tan, tackle, target, tat, tattoo, teach, tell, tend, test, thread,
  throw, thrift, time, tinker, tour, trace, track, trade, train, transcribe, translate, transplant, transport, trap, travel, treat, treasure, trek, trim, tune, turn, tutor, twist,
  unbox, upcycle, upgrade, upholster, vaccinate, varnish, verify, visit, voice, volunteer, wager, walk, wander, wash, watch, water, wax, weave, weed, weigh, weld, whip,
  whisk, whittle, win, wind, wire, work, wrangle, wrap, wrestle, write, blacksmith, decant, prime, glass, blacken, burnish, hem, smelt, swage, temper, anneal, quench, ride,
  spay, neuter, microchip, bandage, lullaby, medicate, inject, operate, resuscitate, intubate, deliver, swaddle, rock, soothe, listen, console, assist, accompany, shout, yell, whisper, ring, kill, vote, nudge, convince, pretend, push, pull, drag, drop, roll, kick, tie, untie, strip, oil, rub, scrape, scratch, stir, spread, stuff, squeeze, stamp, sweep, mop, dust, tidy, empty, fill, cover, wrap,
  unwrap, attach, detach, remove, insert, replace, reverse, rotate, flatten, straighten, tighten, loosen, sharpen, soften, thicken, warm, heat, cool, chill, freeze, thaw, melt, burn, soak, rinse, drain, spray, mist, moisten, fertilise, fertilize, mulch, hoe, rake, till, transplant, thin, stake, net,
  milk, calve, lamb, farrow, foal, ring, band, tag, release, spot, track down, stalk, bait, hook, land, gut, fillet, scale, pluck, butcher, cure, brine, candy, glaze, ice, pipe, fill, top, garnish, plate, zest, juice, peel, core, pit, shuck, shell, crush, mash, puree, strain, sieve, sift, measure out,
  block, felt, tuft, hook, knot, plait, splice, rig, caulk, sand, prime, stain, wax, veneer, inlay, joint, dovetail, rout, plane, mitre, laminate, solder, crimp, etch, mill, machine, weld, braze, rivet, bolt, screw, nail, hammer, prise, gut, plumb, tile, grout, insulate, roof, thatch, point, render,
  choreograph, block, light, rig, mix, master, sample, loop, sequence, scratch, harmonise, harmonize, arrange, orchestrate, transcribe, notate, tune, restring, voice, regulate, strum, pluck, bow, blow, beat, shake, clap, stomp, beatbox, yodel, croon, scream, growl, belt, hum, chant, whistle,
  geocache, orienteer, canyoneer, abseil, backpack, bikepack, cruise, drift, glide, hover, soar, land, take off, taxi, tow, moor, anchor, tack, gybe, reef, ferry, punt, scull, cox, feather, putt, chip, tee, bunt, pitch, field, bowl, bat, block, serve, smash, volley, dunk, shoot, pass, head, save, dive, press,
  squat, bench, deadlift, snatch, clean and jerk, plank, lunge, jump, hop, skip, vault, tumble, flip, cartwheel, somersault, stretch, bend, twist, breathe, meditate, pray, fast, chant, bless, preach, ghostwrite, blog, vlog, podcast, tweet, post, caption, subtitle, dub, annotate, index, cite, review, ref, umpire,
  ghostwrite, typeset, letterpress, letter, ink, colour in, shade, sculpt, cast, mould, fire, glaze, throw, coil, slab, trim, wedge, centre, sponge, wrap up, gift, donate, swap, barter, auction, flip, hoard, stash, sleeve, slab, frame, mount, press, pin, set, dry, tan, stuff, preserve, restore, sort, alphabetise, file, tend, pet, cuddle, burp, rock, advise,
  mark, explain, drill, rehearse, conjugate, pronounce, dictate, recite, orient, abseil, belay, boulder, bivouac, chart, chronicle, circumnavigate, traverse, portage, spelunk
`)

/** Verbs that say that somebody likes a thing, has it, or is at it: never what they do to it. */
export const emptyVerbs = new Set(
  listOf(`
  like, love, adore, enjoy, be, am, is, are, was, were, been, being, have, do, go, want, wish, hope, need, prefer,
  hate, dislike, dream, think, know, believe, feel, guess, mean, seem, become, get, give, take, keep, let, put, use, try,
  start, started, begin, stop, end, continue, come, stay, live, spend, see, look,   say, call, talk, speak, ask, understand, learn, remember, forget, hear, help, happen, matter, work,   own, possess, crave, fancy, obsess, fascinate, interest, excite, relax, care, mind, worry, hang, sit, stand, lie, sleep, wake, eat, drink, die, born,   belong, include, involve, consist, contain, bring, leave, set, decide, pass, pay, seem, appear, depend, mess, geek, nerd, binge, dabble,
  immerse, devote, dedicate, pursue, specialise, specialize, focus, concentrate, master, aim, intend, wonder, imagine, picture, smell, taste, touch, laugh, cry, smile,
  miss, lose, fail, wait, last, cost, earn, retire, chill, escape, unwind, meet, join, visit, attend, listen, find, figure, realise, realize,
  discover, show, share, may, might, must, can, could, will, would, shall, should, ought, swear, admit, confess, suppose, reckon, surround, inspire, motivate, please, amaze, bore
`),
)

/** After these an -ing form or "to" plus verb is what somebody really does. */
export const likingVerbs = new Set(
  listOf(
    `like, love, adore, enjoy, prefer, start, begin, try, learn, want, stop, keep, spend, hate, fancy, go, continue, obsess, relax, dream, practise, practice, dabble`,
  ),
)
