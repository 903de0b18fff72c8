import { listOf } from '../list-of'

/** Software, electronics, machines and vehicles. Singular. */
export const tech = listOf(`
  genome, chromosome, plasmid, peptide, antibody, ligand, solvent, alloy, crystal structure, wavefunction, qubit, photon, neutrino, boson, spectrum, signal, waveform, wavelet, lattice, manifold, graph, network, tensor, dataset, corpus, ontology, taxonomy, phylogeny, biome, ecosystem, watershed, sediment core, ice core, tree ring, pollen grain, diatom, plankton, krill, lichen, bryophyte, nematode, fruit fly, zebrafish, lab mouse, cell line, tissue sample, blood sample, water sample, soil sample, rock sample, thin section, telescope image, star map, light curve, orbit, trajectory, payload, thruster, heat shield, airfoil, propeller, app, mobile app, web app, website, web page, landing page, program, script, shell script, bot, chatbot, discord bot, plugin, extension,
  browser extension, library, package, module, component, api, endpoint, database, query, table, index, dataset, spreadsheet, dashboard,
  chart, graph, model, machine learning model, neural network, language model, algorithm, function, class, object, type, compiler, parser,
  interpreter, programming language, operating system, kernel, driver, shader, game engine, engine, physics engine, pixel, sprite, pixel
  art sprite, tileset, texture, mesh, 3d model, render, animation, font, typeface, glyph, icon, logo, wireframe, mockup, prototype, design
  system, interface, button, form, pull request, commit, branch, repository, repo, issue, bug, unit test, test, container, server, home
  server, cluster, node, router, switch, firewall, network, packet, protocol, password, certificate, token, smart contract, blockchain,
  wallet, virtual machine, cloud function, pipeline, build, release, deployment, log, log line, alert, sensor, temperature sensor, motor,
  servo, stepper motor, actuator, robot, robot arm, line follower, humanoid, rover, drone, quadcopter, microcontroller, arduino, arduino
  board, raspberry pi, circuit, circuit board, breadboard, pcb, resistor, capacitor, transistor, diode, led, led strip, chip, integrated
  circuit, battery, battery pack, power supply, transformer, relay, fuse, cable, connector, antenna, radio, ham radio, shortwave radio,
  transmitter, receiver, transceiver, vacuum tube, valve, oscilloscope, multimeter, soldering iron, oscillator, filter, amplifier, speaker,
  headphone, keyboard, mechanical keyboard, keycap, key switch, mouse, trackball, monitor, screen, display, crt, crt monitor, television,
  tv, projector, camera, film camera, webcam, scanner, printer, 3d printer, 3d print, laser cutter, cnc router, cnc mill, mill, lathe,
  plotter, typewriter, calculator, slide rule, computer, personal computer, pc, gaming pc, laptop, tablet, phone, smartphone, pager,
  mainframe, minicomputer, amiga, commodore, game boy, gameboy, nintendo, playstation, xbox, console, game console, cartridge, floppy disk,
  hard drive, disk, tape, tape recorder, reel-to-reel, walkman, mp3 player, ipod, telephone, telegraph, morse key, clock, watch,
  smartwatch, wearable, vr headset, headset, hologram, smart light, smart lock, thermostat, light bulb, lamp, solar panel, wind turbine,
  turbine, generator, heat pump, boiler, pump, valve, compressor, gear, gearbox, bearing, spring, lever, pulley, piston, cylinder, crankshaft,
  carburettor, carburetor, engine block, steam engine, diesel engine, jet engine, rocket engine, rocket, model rocket, satellite, cubesat,
  telescope, microscope, spectrometer, particle detector, laser, lens, mirror, prism, magnet, electromagnet, tesla coil, weather station,
  weather balloon, barometer, geiger counter, seismograph, car, sports car, muscle car, hot rod, electric car, ev,
  truck, lorry, van, camper van, campervan, motorhome, caravan, bus, double-decker bus, minibus, coach, tram, trolleybus, streetcar, train,
  model train, night train, steam train, freight train, locomotive, steam locomotive, carriage, wagon, railcar, metro, subway train,
  tractor, combine harvester, excavator, digger, crane, forklift, bulldozer, fire engine, fire truck, ambulance, tank, model tank, motorbike,
  motorcycle, moped, scooter, vespa, bicycle, bike, e-bike, tricycle, cargo bike, velomobile, boat, motorboat, speedboat, sailing boat,
  ship, container ship, ferry, submarine, tugboat, canal boat, narrowboat, lifeboat, airplane, aeroplane, plane, aircraft, jet, fighter
  jet, biplane, helicopter, glider, airship, hot air balloon, spaceship, spacecraft, space probe, lawnmower, sewing machine, washing
  machine, fridge, freezer, toaster, kettle, espresso machine, coffee machine, coffee grinder, bread maker, vacuum cleaner, chainsaw,
  power tool, drill press, jukebox, vending machine, slot machine, elevator, lift, escalator, bridge, dam, tunnel, lighthouse, windmill,
  watermill, skyscraper, building, house, blueprint, floor plan, map, gps tracker, satellite image, qr code, barcode, cipher, code, puzzle
  box, lock, padlock, safe, key, music player, game server, minecraft server, minecraft mod, mod, map mod, firmware, bootloader, emulator,
  rom, cheat sheet, snippet, regex, macro, keyboard layout, dotfile, home lab, homelab, mesh network, smart home, automation, workflow,
  invoice template, ticket, support ticket, feature, user story, product, startup, feature flag, data point, data structure, linked list,
  hash table, tree, proof, theorem, equation, number, prime number, prime, fractal, polygon, polyhedron, knot, matrix, vector, simulation
`)
