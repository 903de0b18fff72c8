import { listOf } from './list-of'

/** Opinions, sizes, ages, colours and numbers: they say what somebody thinks of a thing, not which thing it is. */
export const fillerAdjectives = new Set(
  listOf(`
  rare, old, older, oldest, new, newer, newest, big, bigger, biggest, small, smaller, smallest, tiny, little, large, huge, giant, massive, enormous, tall, short, long, favourite,
  favorite, best, better, good, great, nice, beautiful, pretty, lovely, gorgeous, amazing, awesome, fantastic, wonderful, incredible, brilliant, perfect, cool, cute, sweet,
  fun, funny, weird, strange, odd, quirky, unusual, unique, special, interesting, fascinating, exciting, boring, crazy, insane, mad, silly, stupid, ugly, bad, worse, worst,
  terrible, horrible, awful, cheap, expensive, pricey, precious, valuable, priceless, fancy, luxury, premium, fine, finest, quality, decent, simple, easy, hard, difficult, complex,
  complicated, tricky, challenging, different, various, several, many, few, some, more, most, much, any, every, each, all, other, another, same, own, proper, real, actual, true, whole,
  entire, full, complete, own, certain, specific, particular, main, typical, normal, ordinary, regular, usual, common, everyday, daily, weekly, monthly, yearly, annual, modern, recent,
  latest, current, early, late, former, previous, next, last, first, second, third, young, younger, elderly, aged, vintage, antique, retro, classic, ancient, historic, used, second-hand,
  secondhand, pre-owned, municipal, regional, national, international, communal, private, public, nearby, neighbouring, indoor, outdoor, furnished, heated, crowded, cramped, sunny, rainy, damp, draughty, drafty, chilly, tiled, rented, borrowed, inherited, medieval, victorian, edwardian, prehistoric, contemporary, centuries-old, retired, abandoned, derelict, preloved, refurbished, broken, damaged, worn, rusty, dusty, dirty, clean, fresh, homemade, home-made, handmade, hand-made, handcrafted, hand-crafted, hand-built,
  handbuilt, custom, custom-made, bespoke, authentic, original, genuine, traditional, local, famous, popular, unknown, obscure, forgotten, lost, abandoned, hidden, secret, beloved, dear,
  happy, sad, lonely, shy, nervous, scared, sick, ill, healthy, strong, weak, heavy, light, fast, slow, quick, loud, quiet, soft, smooth, rough, sharp, bright, dark, colourful, colorful,
  shiny, sparkly, pink, red, blue, green, yellow, purple, brown, grey, gray, black, white, golden, delicious, tasty, yummy, crispy, crunchy, juicy, spicy, warm, hot, cold, cosy, cozy,
  busy, free, spare, limited, endless, countless, numerous, super, extra, ultra, very, really, so, too, quite, pretty, truly, fancy, elegant, stylish, fashionable, trendy, cutting-edge,
  affordable, sustainable, eco-friendly, ethical, ambitious, aspiring, amateur, professional, experienced, keen, avid, passionate, serious, hardcore, casual, lifelong, proud, dedicated,
  devoted, enthusiastic, curious, hopeless, gentle, kind, brave, clever, smart, wise, talented, skilled, gifted, grumpy, stubborn, noisy, messy, wobbly, crooked, tall, thin, thick, wide,
  narrow, deep, shallow, high, low, round, square, flat, steep, remote, distant, nearby, favourite, intricate, elaborate, detailed, delicate, fragile, sturdy, solid, tough, chunky, fluffy,
  furry, fuzzy, squishy, adorable, stunning, spectacular, breathtaking, impressive, magnificent, epic, legendary, iconic, remarkable, extraordinary, lousy, scruffy, neglected, unwanted,
  unloved, orphaned, injured, wounded, homeless, disabled, poor, rich, wealthy, non-stop, constant, competitive, own, sole, single, lone, twin, double, triple, multiple, dozen, overall,
  average, mean, exact, precise, final, total, ever-changing, 3d-printed, half-finished, unfinished, well-made, well-worn, hand-painted, handpainted, hand-thrown, hand-stitched, hand-knitted,
  collectible, collectable, sought-after, discontinued, out-of-print, mint, pristine, sealed, sentimental, nostalgic, seasonal, leftover, plain, humble, gigantic, colossal, miniature, mini, tricky
`),
)

/** Adjectives that say which kind of thing it is, and stay. */
export const namingAdjectives = new Set(
  listOf(`
  vocational, neonatal, pediatric, paediatric, psychiatric, geriatric, online, astronomical, archaeological, geological, nautical, maritime, culinary, theological, electric, electronic, electrical, acoustic, mechanical, digital, analogue, analog, solar, lunar, nuclear, classical, modular, wireless, portable, automatic, manual,
  wild, tropical, marine, domestic, feral, carnivorous, edible, aquatic, native, alpine, arctic, botanical, medicinal, herbal, organic, natural, magic, magical, comic, graphic, fantastic,
  political, military, naval, medical, surgical, dental, clinical, mental, physical, chemical, biological, genetic, industrial, agricultural, financial, economic, corporate, fiscal,
  legal, musical, choral, orchestral, symphonic, instrumental, vocal, theatrical, dramatic, poetic, literary, visual, optical, thermal, magnetic, static, dynamic, hydraulic, pneumatic, kinetic,
  ceramic, wooden, wool, woollen, metal, leather, paper, plastic, stained, roasted, smoked, fermented, dried, pickled, raw, sour, spiced, dark, flat, open, closed, pulled, mixed, short, long, deep,
  independent, artificial, virtual, mobile, open-source, smart, neural, linear, prime, quantum, binary, molecular, stellar,
  guided, live, running, racing, sailing, rowing, flying, climbing, walking, fishing, hunting, riding, dancing, swimming, skating, homing, carrier, stray
`),
)

/** Where a thing is from is part of many names: "japanese maple", "german shepherd". */
export const originAdjectives = new Set(
  listOf(`
  african, american, arabian, arabic, argentine, asian, australian, austrian, balinese, bavarian, belgian, brazilian, british, bulgarian, burmese, canadian, caribbean, celtic, chinese, cuban, czech,
  danish, dutch, egyptian, english, ethiopian, european, finnish, french, georgian, german, greek, hawaiian, hungarian, icelandic, indian, indonesian, irish, italian, jamaican, japanese, javanese,
  jewish, kenyan, korean, latin, lebanese, maori, mexican, mongolian, moroccan, neapolitan, nepalese, nigerian, nordic, norwegian, persian, peruvian, polish, portuguese, roman, romanian, russian,
  scandinavian, scottish, serbian, siamese, sicilian, slavic, spanish, swedish, swiss, syrian, thai, tibetan, turkish, tuscan, ukrainian, vietnamese, viking, welsh, 
  gothic, byzantine, ottoman, aztec, inca, mayan, siberian, himalayan, shetland, norman, renaissance, arctic, antarctic, amazonian
`),
)
