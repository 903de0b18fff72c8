import { Inventory } from './inventory'

function stocked(): Inventory {
  const inventory = new Inventory()
  inventory.receive('bolt', 10)
  inventory.receive('nut', 4)
  return inventory
}

describe('Inventory', () => {
  test('adds up what is received', () => {
    const inventory = stocked()
    inventory.receive('bolt', 5)
    expect(inventory.available('bolt')).toBe(15)
    expect(inventory.available('gear')).toBe(0)
  })

  test('sets goods aside for an order', () => {
    const inventory = stocked()
    inventory.reserve('o1', [
      { sku: 'bolt', quantity: 3 },
      { sku: 'nut', quantity: 4 },
    ])
    expect(inventory.available('bolt')).toBe(7)
    expect(inventory.available('nut')).toBe(0)
    expect(inventory.linesOf('o1')).toEqual([
      { sku: 'bolt', quantity: 3 },
      { sku: 'nut', quantity: 4 },
    ])
    expect(inventory.linesOf('o2')).toEqual([])
  })

  test('reserves nothing when one sku is short', () => {
    const inventory = stocked()
    const lines = [
      { sku: 'bolt', quantity: 3 },
      { sku: 'nut', quantity: 5 },
    ]
    expect(() => inventory.reserve('o1', lines)).toThrow('nut')
    expect(inventory.available('bolt')).toBe(10)
    expect(inventory.linesOf('o1')).toEqual([])
  })

  test('adds up lines of the same sku', () => {
    const inventory = stocked()
    const lines = [
      { sku: 'nut', quantity: 3 },
      { sku: 'nut', quantity: 2 },
    ]
    expect(() => inventory.reserve('o1', lines)).toThrow('nut')
    inventory.receive('nut', 1)
    inventory.reserve('o1', lines)
    expect(inventory.linesOf('o1')).toEqual([{ sku: 'nut', quantity: 5 }])
    expect(inventory.available('nut')).toBe(0)
  })

  test('refuses an order id twice', () => {
    const inventory = stocked()
    inventory.reserve('o1', [{ sku: 'bolt', quantity: 1 }])
    expect(() => inventory.reserve('o1', [{ sku: 'bolt', quantity: 1 }])).toThrow('o1')
    expect(inventory.available('bolt')).toBe(9)
  })

  test('gives goods back', () => {
    const inventory = stocked()
    inventory.reserve('o1', [{ sku: 'bolt', quantity: 6 }])
    expect(inventory.release('o1')).toBe(true)
    expect(inventory.release('o1')).toBe(false)
    expect(inventory.available('bolt')).toBe(10)
    inventory.reserve('o1', [{ sku: 'bolt', quantity: 10 }])
    expect(inventory.available('bolt')).toBe(0)
  })

  test('ships an order once', () => {
    const inventory = stocked()
    inventory.reserve('o1', [{ sku: 'bolt', quantity: 6 }])
    inventory.ship('o1')
    expect(inventory.available('bolt')).toBe(4)
    expect(inventory.linesOf('o1')).toEqual([])
    expect(() => inventory.ship('o1')).toThrow('o1')
    expect(inventory.release('o1')).toBe(false)
  })

  test('refuses quantities below one', () => {
    const inventory = stocked()
    expect(() => inventory.receive('bolt', 0)).toThrow(RangeError)
    expect(() => inventory.receive('bolt', -2)).toThrow(RangeError)
    expect(() => inventory.reserve('o1', [{ sku: 'bolt', quantity: 0 }])).toThrow(RangeError)
    expect(inventory.available('bolt')).toBe(10)
  })

  test('lists what runs low, fewest first', () => {
    const inventory = stocked()
    inventory.receive('gear', 20)
    inventory.receive('cog', 4)
    inventory.reserve('o1', [{ sku: 'bolt', quantity: 8 }])
    expect(inventory.lowStock(4)).toEqual(['bolt', 'cog', 'nut'])
    expect(inventory.lowStock(1)).toEqual([])
  })

  test('keeps what is sold out in the list', () => {
    const inventory = stocked()
    inventory.reserve('o1', [{ sku: 'nut', quantity: 4 }])
    inventory.ship('o1')
    expect(inventory.lowStock(0)).toEqual(['nut'])
  })
})
