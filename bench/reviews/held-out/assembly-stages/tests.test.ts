import { planStages, totalMinutes } from './stages';

const step = (name: string, after: string[] = [], minutes = 5) => ({ name, after, minutes });

describe('planStages', () => {
  test('no steps give no stages', () => {
    expect(planStages([])).toEqual([]);
  });

  test('one step is one stage', () => {
    expect(planStages([step('cut', [], 12)])).toEqual([{ names: ['cut'], minutes: 12 }]);
  });

  test('independent steps share a stage, sorted', () => {
    expect(planStages([step('sand', [], 3), step('cut', [], 9), step('drill', [], 4)])).toEqual([
      { names: ['cut', 'drill', 'sand'], minutes: 9 },
    ]);
  });

  test('a chain written backwards', () => {
    expect(planStages([step('c', ['b'], 1), step('b', ['a'], 2), step('a', [], 3)])).toEqual([
      { names: ['a'], minutes: 3 },
      { names: ['b'], minutes: 2 },
      { names: ['c'], minutes: 1 },
    ]);
  });

  test('a step waits for its longest way', () => {
    const steps = [step('frame'), step('panel', ['frame'], 20), step('paint', ['frame', 'panel'], 30), step('label', ['frame'], 1)];
    expect(planStages(steps)).toEqual([
      { names: ['frame'], minutes: 5 },
      { names: ['label', 'panel'], minutes: 20 },
      { names: ['paint'], minutes: 30 },
    ]);
  });

  test('steps without length', () => {
    expect(planStages([step('a', [], 0), step('b', ['a'], 0)])).toEqual([
      { names: ['a'], minutes: 0 },
      { names: ['b'], minutes: 0 },
    ]);
  });

  test('names that objects know already', () => {
    expect(planStages([step('constructor'), step('toString', ['constructor'])])).toEqual([
      { names: ['constructor'], minutes: 5 },
      { names: ['toString'], minutes: 5 },
    ]);
  });

  test('a name twice', () => {
    expect(() => planStages([step('a'), step('b'), step('a')])).toThrow('Duplicate step: a');
  });

  test('a name that is not there', () => {
    expect(() => planStages([step('a', ['glue'])])).toThrow('Unknown step: glue');
  });

  test('a circle, and what hangs on it', () => {
    expect(() => planStages([step('z', ['x']), step('x', ['y']), step('y', ['x']), step('free')])).toThrow(
      'Steps in a circle: x, y, z',
    );
  });

  test('a step that waits for itself', () => {
    expect(() => planStages([step('a', ['a'])])).toThrow('Steps in a circle: a');
  });
});

describe('totalMinutes', () => {
  test('adds the stages up', () => {
    expect(totalMinutes(planStages([step('a', [], 4), step('b', ['a'], 6), step('c', ['a'], 2)]))).toBe(10);
    expect(totalMinutes([])).toBe(0);
  });
});
