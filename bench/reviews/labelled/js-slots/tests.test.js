import { formatTime, freeSlots, mostAtOnce, parseTime } from './slots.js';

const day = { open: '09:00', close: '17:00' };

describe('parseTime and formatTime', () => {
  test('minutes since midnight', () => {
    expect(parseTime('00:00')).toBe(0);
    expect(parseTime('09:05')).toBe(545);
    expect(parseTime('24:00')).toBe(1440);
  });

  test('what is not a time is refused', () => {
    for (const text of ['', 'noon', '25:00', '10:60', '10', '-1:30']) {
      expect(() => parseTime(text)).toThrow(RangeError);
    }
  });

  test('two digits each', () => {
    expect(formatTime(0)).toBe('00:00');
    expect(formatTime(545)).toBe('09:05');
    expect(formatTime(1440)).toBe('24:00');
  });
});

describe('freeSlots', () => {
  test('a day without bookings is free', () => {
    expect(freeSlots([], day)).toEqual([{ from: '09:00', to: '17:00' }]);
  });

  test('the gaps between bookings in any order', () => {
    const bookings = [
      { from: '13:00', to: '15:30' },
      { from: '10:00', to: '12:00' },
    ];
    expect(freeSlots(bookings, day)).toEqual([
      { from: '09:00', to: '10:00' },
      { from: '12:00', to: '13:00' },
      { from: '15:30', to: '17:00' },
    ]);
  });

  test('gaps that are too short are left out', () => {
    const bookings = [
      { from: '09:20', to: '12:00' },
      { from: '12:30', to: '17:00' },
    ];
    expect(freeSlots(bookings, day)).toEqual([{ from: '12:00', to: '12:30' }]);
    expect(freeSlots(bookings, { ...day, minMinutes: 20 })).toEqual([
      { from: '09:00', to: '09:20' },
      { from: '12:00', to: '12:30' },
    ]);
  });

  test('a booking within another one', () => {
    const bookings = [
      { from: '09:00', to: '14:00' },
      { from: '10:00', to: '11:00' },
    ];
    expect(freeSlots(bookings, day)).toEqual([{ from: '14:00', to: '17:00' }]);
  });

  test('bookings outside the opening hours', () => {
    const bookings = [
      { from: '06:00', to: '07:00' },
      { from: '08:00', to: '10:00' },
      { from: '16:00', to: '18:00' },
      { from: '19:00', to: '20:00' },
    ];
    expect(freeSlots(bookings, day)).toEqual([{ from: '10:00', to: '16:00' }]);
  });

  test('a full day has no slot', () => {
    expect(freeSlots([{ from: '00:00', to: '24:00' }], day)).toEqual([]);
  });

  test('what does not end after it starts is refused', () => {
    expect(() => freeSlots([{ from: '10:00', to: '10:00' }], day)).toThrow(RangeError);
    expect(() => freeSlots([], { open: '17:00', close: '09:00' })).toThrow(RangeError);
  });
});

describe('mostAtOnce', () => {
  test('none, one', () => {
    expect(mostAtOnce([])).toBe(0);
    expect(mostAtOnce([{ from: '09:00', to: '10:00' }])).toBe(1);
  });

  test('overlapping ones', () => {
    const bookings = [
      { from: '11:00', to: '13:00' },
      { from: '09:00', to: '12:00' },
      { from: '11:30', to: '11:45' },
      { from: '15:00', to: '16:00' },
    ];
    expect(mostAtOnce(bookings)).toBe(3);
  });

  test('one ends when the next one starts', () => {
    const bookings = [
      { from: '10:00', to: '11:00' },
      { from: '09:00', to: '10:00' },
      { from: '11:00', to: '12:00' },
    ];
    expect(mostAtOnce(bookings)).toBe(1);
  });

  test('the same booking twice counts twice', () => {
    const booking = { from: '09:00', to: '10:00' };
    expect(mostAtOnce([booking, booking])).toBe(2);
  });

  test('a booking that ends too early is refused', () => {
    expect(() => mostAtOnce([{ from: '11:00', to: '10:00' }])).toThrow(RangeError);
  });
});
