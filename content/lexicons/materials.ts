import { listOf } from './list-of'

/** What things are made of. */
export const materials = listOf(`
  wood, oak, pine, birch, beech, ash, maple, walnut, cherry, cherry wood, cedar, spruce, mahogany, teak, ebony, rosewood, olive wood, lime wood, limewood, basswood, balsa, balsa wood, bamboo, rattan, wicker, willow, driftwood,
  reclaimed wood, plywood, mdf, timber, bark, cork, reed, straw, raffia, yew, elm, hazel, ivory, bone, antler, horn, shell, mother of pearl, wool, merino, merino wool, sheep's wool, alpaca, alpaca wool, mohair, cashmere, angora,
  silk, cotton, linen, flax, hemp, jute, nylon, polyester, acrylic, felt, velvet, denim, canvas, tweed, satin, chiffon, lace, tulle, fleece, fur, fabric, scrap fabric, fabric scrap, cloth, yarn, thread, twine, cord, rope, string, leather,
  suede, hide, cowhide, vegetable-tanned leather, parchment, vellum, paper, handmade paper, rice paper, washi, cardboard, papier-mache, clay, polymer clay, terracotta, stoneware, porcelain, earthenware, ceramic, mud, cob, adobe, plaster, gypsum,
  concrete, cement, mortar, brick, stone, sandstone, limestone, soapstone, marble, granite, slate, flint, obsidian, jade, amber, glass, stained glass, sea glass, crystal, metal, scrap metal, steel, damascus steel, stainless steel, carbon steel, iron,
  wrought iron, cast iron, copper, brass, bronze, silver, sterling silver, gold, gold leaf, platinum, titanium, aluminium, aluminum, tin, pewter, lead, zinc, wire, sheet metal, chain, foil, resin, epoxy, epoxy resin, fibreglass, fiberglass, carbon
  fibre, carbon fiber, plastic, recycled plastic, rubber, latex, silicone, foam, wax, beeswax, soy wax, tallow, soap base, lye, essential oil, oil paint, oil, watercolour paint, acrylic paint, paint, gouache, ink, pigment, dye, indigo, enamel, glaze, varnish,
  lacquer, shellac, charcoal, pastel, chalk, graphite, bead, glass bead, seed bead, pearl, gemstone, feather, dried flower, pressed flower, flower, moss, pine cone, ice, snow, sand, salt, sugar, chocolate, marzipan, fondant, balloon, pallet, pallet wood
`)

/** What goes into a dish or a drink. */
export const ingredients = listOf(`
  flour, rye flour, wheat flour, spelt flour, wholemeal flour, whole wheat flour, almond flour, corn flour, cornmeal, masa, semolina, rye, spelt, wheat, einkorn, buckwheat, oat, barley, malt, malted barley, rice, sourdough starter, starter, yeast, wild yeast,
  baking powder, baking soda, salt, sea salt, sugar, brown sugar, honey, molasses, treacle, maple syrup, agave, butter, brown butter, lard, ghee, oil, olive oil, sesame oil, coconut oil, cream, sour cream, milk, goat's milk, goat milk, raw milk, oat milk, coconut
  milk, buttermilk, yoghurt, yogurt, curd, rennet, cheese, parmesan, mozzarella, feta, ricotta, mascarpone, egg, egg white, yolk, gelatin, agar, chocolate, dark chocolate, cocoa, cacao, vanilla, cinnamon, cardamom, nutmeg, clove, star anise, saffron, cumin,
  coriander, coriander seed, turmeric, paprika, smoked paprika, cayenne, chilli, chili, chili pepper, chilli pepper, ancho chili, habanero, jalapeno, ghost pepper, scotch bonnet, pepper, black pepper, peppercorn, szechuan pepper, sumac, za'atar, fennel, fennel
  seed, caraway, mustard seed, fenugreek, bay leaf, curry leaf, kaffir lime leaf, lemongrass, galangal, ginger, garlic, wild garlic, onion, shallot, spring onion, leek, celery, carrot, tomato, potato, cabbage, kale, spinach, nettle, mushroom, porcini, truffle, basil, thyme,
  rosemary, oregano, parsley, mint, sage, dill, tarragon, chive, lavender, rose water, elderflower, elderberry, juniper, juniper berry, hop, water, broth, stock, dashi, miso, miso paste, soy sauce, fish sauce, oyster sauce, vinegar, balsamic vinegar, rice vinegar,
  wine, rum, whisky, beer, lemon, lemon juice, lime, orange, orange peel, yuzu, apple, pear, plum, cherry, berry, blackberry, blueberry, strawberry, raspberry, rhubarb, banana, mango, coconut, pineapple, fig, date, raisin, currant, quince, pumpkin, almond, hazelnut, walnut,
  pistachio, cashew, peanut, peanut butter, pecan, chestnut, sesame, sesame seed, tahini, poppy seed, sunflower seed, pumpkin seed, chickpea, lentil, black bean, kidney bean, bean, soybean, tofu, tempeh, seitan, pork, pork belly, beef, lamb, chicken, duck, bacon, chorizo,
  sausage, brisket, oxtail, bone, marrow, liver, fish, salmon, cod, tuna, anchovy, shrimp, prawn, squid, octopus, mussel, clam, crab, lobster, seaweed, nori, kombu, kelp, noodle, pasta, tortilla, bread, breadcrumb, puff pastry, dough, filo, corn, avocado, olive, caper, pickle
`)

/** What a machine, a program or an instrument is made of. */
export const components = listOf(`
  sensor, temperature sensor, module, switch, key switch, keycap, motor, stepper motor, servo, gear, spring, bearing, belt, chain, wheel, axle, shaft, pulley, lever, cam, piston, valve, pump, pipe, hose, nozzle, nut, bolt, screw, hinge, bracket, frame,
  chassis, plate, case, shell, panel, solar panel, battery, battery cell, cell, lithium cell, power supply, transformer, relay, fuse, cable, wire, connector, resistor, capacitor, transistor, diode, led, led strip, chip, microcontroller, microchip, arduino, arduino board, esp32,
  raspberry pi, processor, gpu, cpu, graphics card, memory chip, ram stick, motherboard, circuit board, pcb, breadboard, antenna, camera, camera module, lens, mirror, laser, laser diode, magnet, coil, speaker, microphone, pickup, potentiometer, knob, button, joystick, fader,
  oscillator, filter, envelope, amplifier, op-amp, vacuum tube, tube, rotor, propeller, blade, wing, fuselage, engine, rocket engine, gearbox, brake, handlebar, spoke, hub, pedal, derailleur, saddle, tyre, api, library, package, plugin, component, class, function, widget, hook,
  endpoint, microservice, service, container, docker container, script, shader, sprite, texture, tile, mesh, asset, database, table, query, brick, lego brick, block, plank, beam, joist, brick piece, panel, tile, gasket, o-ring, heat sink, fan, actuator, gripper, wheel hub, track
`)
