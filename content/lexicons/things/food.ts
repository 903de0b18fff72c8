import { listOf } from '../list-of'

/** What is cooked, baked, brewed, grown to eat, and served. Singular. */
export const food = listOf(`
  loaf, sourdough loaf, rye loaf, sourdough, bread, baguette, ciabatta, focaccia, brioche, bagel, roll, bun, cinnamon roll,
  croissant, pastry, danish, eclair, macaron, macaroon, meringue, cake, birthday cake, wedding cake, layer cake, cheesecake,
  cupcake, muffin, brownie, blondie, cookie, biscuit, scone, shortbread, gingerbread house, tart, pie, apple pie, quiche, galette,
  pudding, trifle, custard, mousse, souffle, crepe, pancake, waffle, doughnut, donut, churro, strudel, baklava, cannoli, tiramisu,
  gelato, ice cream, sorbet, sundae, popsicle, candy, sweet, caramel, toffee, fudge, truffle, chocolate, chocolate bar, praline,
  bonbon, marshmallow, lollipop, jam, marmalade, chutney, pickle, preserve, jelly, syrup, honey, honey jar, kimchi, sauerkraut,
  ferment, kombucha, kefir, yoghurt, yogurt, cheese, cheddar, blue cheese, brie, goat cheese, butter, cream, milk, soup, broth,
  stew, goulash, chili, curry, casserole, roast, steak, brisket, rib, skewer, burger, hamburger, sausage, salami, ham, bacon, meatball,
  kebab, taco, burrito, tamale, enchilada, quesadilla, empanada, arepa, tortilla, pizza, calzone, pasta, lasagna, lasagne,
  ravioli, gnocchi, noodle, ramen, ramen bowl, udon, pho, dumpling, gyoza, wonton, dim sum, spring roll, sushi, sushi roll,
  sashimi, tempura, bento, rice bowl, rice, risotto, paella, biryani, pilaf, dosa, idli, samosa, pakora, naan, roti, chapati,
  dal, falafel, hummus, shawarma, tagine, couscous, salad, sandwich, toastie, wrap, omelette, omelet, frittata, egg, fried egg,
  pierogi, blini, borscht, schnitzel, fondue, raclette, fish and chips, chip, crisp, fry, onion ring, nugget, wing, drumstick,
  seafood, oyster, mussel, clam, crab, lobster, shrimp, prawn, salmon, trout, tuna, cod, mackerel, sardine, anchovy, squid,
  sauce, hot sauce, barbecue sauce, gravy, dressing, vinaigrette, pesto, salsa, guacamole, dip, mustard, ketchup, mayonnaise,
  spice, spice blend, herb, seasoning, rub, marinade, vinegar, olive oil, recipe, dish, meal, menu, course, dessert, snack,
  appetizer, starter, sourdough starter, breakfast, brunch, lunch, dinner, supper, packed lunch, lunchbox, tapas, canape, buffet,
  banquet, picnic, feast, beer, craft beer, ale, pale ale, stout, lager, porter, pilsner, ipa, cider, mead, wine, red wine, white
  wine, natural wine, champagne, port, sherry, vermouth, whisky, whiskey, single malt, bourbon, rum, gin, vodka, tequila, mezcal,
  brandy, cognac, liqueur, sake, cocktail, mocktail, martini, negroni, punch, spirit, brew, homebrew, keg, wort, mash, coffee,
  espresso, espresso shot, latte, cappuccino, flat white, pour-over, cold brew, coffee bean, roast, blend, tea, green tea, matcha,
  oolong, chai, herbal tea, hot chocolate, smoothie, juice, lemonade, soda, milkshake, bubble tea, cup of coffee, cup of tea,
  apple, pear, plum, cherry, peach, apricot, nectarine, fig, grape, strawberry, raspberry, blackberry, blueberry, gooseberry,
  currant, cranberry, melon, watermelon, mango, banana, pineapple, orange, lemon, lime, grapefruit, mandarin, kiwi, pomegranate,
  avocado, olive, date, coconut, quince, persimmon, papaya, lychee, passion fruit, rhubarb, tomato, heirloom tomato, potato, sweet
  potato, carrot, onion, garlic, leek, shallot, cabbage, kale, spinach, lettuce, chard, celery, beetroot, radish, turnip, parsnip,
  pumpkin, squash, zucchini, courgette, cucumber, aubergine, eggplant, pepper, chilli, chili pepper, chilli pepper, bean, runner
  bean, pea, lentil, chickpea, corn, sweetcorn, asparagus, artichoke, broccoli, cauliflower, brussels sprout, mushroom, ginger,
  turmeric, basil, mint, rosemary, thyme, parsley, coriander, cilantro, dill, chive, sage, oregano, lavender, walnut, almond,
  hazelnut, chestnut, pecan, peanut, cashew, pistachio, acorn, seed, grain, oat, wheat, barley, rye, quinoa, millet, hop, vanilla
  pod, cacao bean, granola, porridge, muesli, cereal, energy bar, jerky, pate, terrine, charcuterie board, cheese board, foie gras
`)
