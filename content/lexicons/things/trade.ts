import { listOf } from '../list-of'

/** What is collected, bought, sold and held. Singular. */
export const trade = listOf(`
  sneaker, jordan, trainer, stamp, postage stamp, coin, gold coin, silver coin, roman coin, banknote, medal, token, pin, badge,
  button, patch, sticker, magnet, fridge magnet, keyring, keychain, thimble, spoon, plate, figurine, action figure, toy car, model car,
  diecast car, lego set, lego minifigure, minifigure, barbie, barbie doll, doll, funko pop, teddy bear, trading card, comic book, comic,
  first edition, book, manuscript, autograph, signed photo, postcard, map, globe, poster, movie
  poster, concert ticket, ticket stub, ticket, record, vinyl record, cassette, video tape, dvd, game cartridge, console, camera, watch,
  wristwatch, pocket watch, clock, pen, fountain pen, ink, typewriter, radio, telephone, lamp, bottle, bottle cap, beer mat, beer can,
  beer label, wine, wine bottle, whisky bottle, whisky, cigar, pipe, lighter, matchbox, snuff box, perfume bottle, teapot, teacup, mug,
  snow globe, music box, seashell, fossil, mineral, crystal, gemstone, meteorite, butterfly, beetle, insect specimen, egg, feather, skull,
  painting, print, sculpture, photograph, artwork, piece of art, nft, antique, piece of furniture, furniture piece, chair, mid-century
  chair, vase, porcelain figure, piece of porcelain, carpet, rug, tapestry, sword, helmet, uniform, militaria, flag, banner, licence plate,
  license plate, hubcap, car badge, enamel sign, sign, street sign, train ticket, timetable, bus ticket, model train, tram model, airline
  menu, boarding pass, hotel key, key, lock, button badge, political badge, election poster, newspaper, magazine, catalogue, cookbook,
  recipe card, sheet music, instrument, guitar, violin, piano, handbag, designer bag, dress, kimono, hat, tie, scarf, shoe,
  boot, jeans, jacket, leather jacket, band t-shirt, t-shirt, tshirt, shirt, football shirt, football scarf, jersey, baseball card, baseball,
  bat, trophy, ring, necklace, brooch, jewel, diamond, pearl, gold bar, share, stock, bond, government bond, municipal bond, corporate bond, fund, index
  fund, etf, option, call option, future, futures contract, contract, derivative, swap, currency, currency pair, forex pair, cryptocurrency,
  crypto coin, bitcoin, token, commodity, barrel of oil, loan, mortgage, microloan, debt, credit, position, trade, asset, security, holding,
  stake, dividend, dividend stock, penny stock, property, rental property, flat, apartment, house, plot, parcel of land, farm, vineyard,
  forest plot, patent, domain name, domain, startup, company, business, franchise, grant, budget, invoice, order, product, good, item, stock
  item, sample, collectible, collectable, souvenir, gift, gift card, gift box, hamper, bouquet, flower, candle, soap, bar of soap, card,
  greeting card, print, handmade card, t-shirt print, mug print, sticker sheet, bike, bicycle, car,
  spare part, tyre, tool, machine, phone, laptop, gadget, game, video game, board game, toy, puzzle, book, used book,
  textbook, newspaper, coffee, coffee bean, bag of coffee, tea, spice, cheese, loaf, bread, cake, pie, sandwich, meal,
  food box, vegetable box, fish, flower bulb, seed, plant, houseplant, tree, christmas tree, firewood, log, hay bale, animal feed, egg, jar of
  honey, honey jar, wine case, bottle of wine, craft beer, beer, cider, olive oil, chocolate bar, ice cream, pastry, ticket, seat, voucher,
  subscription, membership, course, booking, room, hotel room, holiday home, tour, trip, flight, cruise, insurance policy, policy, service,
  photo session, haircut, tattoo, lesson, yoga class, repair, delivery, parcel, package, letter, pallet, shipping container, crate, lot,
  auction lot, sale item, bargain, find, flea market find, thrift find, garage sale find, estate sale find, curio, relic, heirloom, treasure,
  artefact, artifact, hoard, edition, limited edition, issue, back issue, variant cover, misprint, error coin, proof coin, penny, dime, quarter
`)
