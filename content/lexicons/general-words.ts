import { listOf } from './list-of'

/** What everybody writes whatever they love. Known words are never taken for a slip of another one. */
export const generalWords = listOf(`
  a, an, the, and, or, but, nor, so, yet, if, then, else, than, as, because, since, until, till, while, whereas, although, though, unless, whether, when, whenever, where, wherever, why, how, however, who, whom, whose, which, what,
  whatever, that, this, these, those, here, there, i, me, my, mine, myself, you, your, yours, yourself, he, him, his, himself, she, her, hers, herself, it, its, itself, we, us, our, ours, ourselves, they, them, their, theirs, themselves,
  one, ones, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million,
  first, second, third, fourth, fifth, last, next, once, twice, half, quarter, both, either, neither, each, every, all, any, some, no, none, nobody, nothing, nowhere, somebody, someone, something, somewhere, anybody, anyone, anything,
  anywhere, everybody, everyone, everything, everywhere, other, others, another, much, many, more, most, less, least, few, fewer, several, enough, such, same, own, only, just, even, also, too, very, really, quite, rather, pretty, almost,
  nearly, about, around, over, under, above, below, beneath, behind, before, after, between, among, against, along, across, through, throughout, during, without, within, with, into, onto, upon, out, outside, inside, off, on, in, at, by, to,
  toward, towards, from, for, of, up, down, near, next, past, per, via, despite, except, besides, beside, beyond, like, unlike, am, is, are, was, were, be, been, being, have, has, had, having, do, does, did, done, doing, will, would, shall,
  should, can, could, may, might, must, cannot, not, never, ever, always, often, usually, sometimes, rarely, seldom, occasionally, regularly, normally, mostly, mainly, generally, basically, actually, probably, maybe, perhaps, certainly,
  definitely, absolutely, totally, completely, entirely, exactly, especially, particularly, specifically, simply, literally, honestly, secretly, slowly, quickly, carefully, badly, well, better, best, worse, worst, now, nowadays, today,
  tonight, tomorrow, yesterday, soon, later, early, late, again, already, still, yet, anyway, instead, together, alone, apart, away, back, forward, home, abroad, upstairs, downstairs, online, outdoors, indoors, yes, okay, hello, thanks, please,
  sorry, lol, etc, hour, minute, second, moment, day, week, weekend, fortnight, month, year, decade, century, morning, afternoon, evening, night, midnight, noon, dawn, dusk, sunrise, sunset, monday, tuesday, wednesday, thursday, friday,
  saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, christmas, easter, halloween, thing, stuff, way, kind, sort, type, lot, bit, couple, part,
  piece, side, end, start, beginning, middle, top, bottom, front, corner, edge, place, world, country, city, town, village, state, street, house, home, family, friend, people, person, man, men, woman, women, child, children, boy, girl, baby, guy,
  life, time, work, job, career, business, office, school, money, name, word, story, idea, reason, question, answer, problem, fact, case, point, example, result, change, chance, choice, plan, dream, hope, fear, love, hate, joy, fun, luck, peace,
  war, news, letter, number, line, list, group, team, member, leader, order, rule, law, right, wrong, left, power, force, energy, heat, light, sound, noise, voice, music, color, colour, shape, form, size, weight, height, length, age, speed, rate,
  level, price, cost, value, quality, amount, total, average, minimum, maximum, limit, range, score, record, mark, sign, test, check, set, pair, box, bag, cup, glass, bottle, plate, bowl, table, chair, door, window, wall, floor, roof, room,
  kitchen, bathroom, bedroom, garden, yard, car, bus, train, plane, boat, ship, bike, road, path, bridge, river, lake, sea, ocean, island, mountain, hill, forest, tree, flower, grass, leaf, water, air, fire, earth, ground, soil, stone, rock, sand,
  wood, metal, iron, steel, gold, silver, paper, plastic, glass, cloth, leather, cotton, wool, food, bread, meat, fish, fruit, milk, tea, coffee, sugar, salt, oil, egg, body, head, face, hair, eye, ear, nose, mouth, tooth, teeth, neck, shoulder,
  arm, hand, finger, thumb, leg, knee, foot, feet, toe, heart, brain, blood, bone, skin, back, mind, soul, eat, drink, sleep, wake, sit, stand, lie, lay, walk, run, go, come, leave, stay, arrive, return, enter, begin, finish, stop, continue, keep,
  hold, carry, bring, take, give, get, put, let, make, use, need, want, try, help, ask, tell, say, speak, talk, call, hear, listen, see, look, watch, notice, find, lose, know, think, believe, remember, forget, learn, understand, feel, seem, appear,
  become, happen, mean, matter, care, like, enjoy, prefer, wish, wonder, worry, decide, choose, wait, meet, visit, live, die, grow, buy, sell, pay, spend, save, owe, own, belong, share, send, receive, show, open, close, turn, move, push, pull,
  pick, drop, throw, catch, fall, rise, raise, lift, break, fix, cut, tear, fold, hang, stick, tie, fill, empty, cover, hide, clean, dirty, wash, dry, wet, burn, cook, boil, eaten, gone, came, went, saw, seen, made, took, taken, gave, given, got,
  said, told, knew, known, thought, felt, kept, left, lost, found, bought, sold, paid, spent, built, grew, grown, broke, broken, wrote, written, read, sang, sung, rode, ridden, drove, driven, flew, flown, swam, ran, began, begun, drew, drawn, fell,
  fallen, stood, sat, slept, woke, wore, worn, tore, torn, held, brought, taught, caught, fought, sought, led, fed, met, won, hit, shut, spun, hung, stuck, struck, swung, dug, meant, learnt, learned, dealt, heard, lent, sent, bent, thrown, shown,
  chosen, chose, spoke, spoken, stole, stolen, forgot, forgotten, hidden, bitten, born, done, goes, does, has, says, new, old, young, big, small, little, large, long, short, tall, high, low, wide, narrow, thick, thin, deep, heavy, light, fast, slow,
  quick, hot, cold, warm, cool, dry, wet, hard, soft, easy, difficult, simple, strong, weak, good, bad, nice, great, fine, true, false, real, full, empty, free, busy, ready, sure, clear, dark, bright, loud, quiet, clean, fresh, rare, strange, funny,
  beautiful, ugly, happy, sad, angry, tired, hungry, thirsty, sick, healthy, alive, dead, rich, poor, cheap, expensive, favourite, favorite, different, similar, important, possible, impossible, special, common, whole, local, public, private, certain,
  red, blue, green, yellow, orange, purple, pink, brown, black, white, grey, gray, ramp, border, chart, dispatcher, sunset, towards, pavement, gentleman, grandchild, grandchildren, rain, shine, snow, sun, sky, wind, weather, smell, taste, touch, sight,
  laugh, laughter, smile, cry, shout, argue, agree, promise, offer, accept, refuse, allow, avoid, expect, explain, describe, discuss, suggest, compare, consider, depend, exist, include, contain, consist, involve, require, remain, replace, reach, join,
  follow, lead, guide, gather, collect, store, protect, prepare, produce, provide, support, improve, increase, reduce, measure, count, weigh, judge, rank, trust, guess, bet, risk, gain, lack, waste, trouble, mistake, accident, danger, secret, surprise,
  memory, knowledge, skill, experience, practice, training, education, science, art, history, nature, culture, language, religion, society, government, community, company, market, industry, service, product, project, event, party, game, sport, match,
  race, prize, gift, present, holiday, trip, journey, travel, map, ticket, station, airport, hotel, restaurant, shop, store, bank, hospital, church, library, museum, theatre, cinema, park, beach, farm, field, factory, phone, computer, screen, camera,
  photo, picture, video, film, movie, book, page, pen, pencil, desk, lamp, clock, watch, key, lock, wheel, engine, machine, tool, knife, fork, spoon, pot, pan, oven, fridge, bed, sofa, carpet, curtain, mirror, towel, soap, clothes, shirt, dress,
  shoe, boot, hat, coat, jacket, pocket, button, ring, chain, dog, cat, horse, cow, pig, sheep, goat, chicken, duck, bird, insect, snake, whole, rest, middle, crowd, audience, neighbour, neighbor, stranger, customer, teacher, student, doctor, nurse,
  parent, mother, father, mum, mom, dad, brother, sister, son, daughter, uncle, aunt, cousin, grandmother, grandfather, grandma, grandpa, wife, husband, partner, colleague, boss, everyday, somehow, somewhat, otherwise, therefore, thus, hence, indeed,
  merely, barely, hardly, scarcely, mile, kilometre, kilometer, metre, meter, inch, foot, yard, pound, kilo, kilogram, gram, ounce, ton, litre, liter, gallon, degree, percent, dollar, euro, cent, penny, pence, dozen, hundreds, thousands, contest, scratch
`)

/** Typed in haste, and no edit of letters would find what was meant. */
export const hastyWords: Record<string, string> = Object.fromEntries(
  listOf(`
  wen when, wich which, whit with, becuase because, becouse because, bcs because, bc because, cuz because, coz because, ppl people, u you, ur your, r are, n and, thru through, gonna going, wanna want, alot lots, im i'm, ive i've,  dont don't, doesnt
  doesn't, cant can't, wont won't, isnt isn't, wasnt wasn't, thats that's, its its, theres there's, theyre they're, youre you're, teh the, adn and, hte the, taht that, waht what, nit knit, nitting knitting, nitted knitted, dek deck, flowr flour,
  parc park, gard guard, gess guess, riting writing, writting writing, rite write, riting writing, teech teach, tought taught, weigth weight, heigth height, lenght length, strenght strength, kno know, skool school, scool school, nite night, thier their, freind friend, freinds friends, wierd weird, lern learn, lerning learning, bycicle bicycle, bycicles bicycles
`).map((entry) => {
    const [typed = '', ...meant] = entry.split(' ')
    return [typed, meant.join(' ')]
  }),
)
