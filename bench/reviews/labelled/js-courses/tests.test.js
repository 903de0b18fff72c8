import { allNeeds, planTerms } from './courses.js';

const school = [
  { id: 'analysis', needs: ['algebra', 'sets'] },
  { id: 'sets' },
  { id: 'algebra', needs: ['sets'] },
  { id: 'drawing', needs: [] },
  { id: 'physics', needs: ['analysis', 'drawing'] },
];

describe('planTerms', () => {
  test('nothing to plan', () => {
    expect(planTerms([])).toEqual([]);
  });

  test('courses without needs are all in the first term', () => {
    expect(planTerms([{ id: 'b' }, { id: 'a' }])).toEqual([['b', 'a']]);
  });

  test('a chain takes one term each', () => {
    const chain = [{ id: 'c', needs: ['b'] }, { id: 'b', needs: ['a'] }, { id: 'a' }];
    expect(planTerms(chain)).toEqual([['a'], ['b'], ['c']]);
  });

  test('every course in its earliest term', () => {
    expect(planTerms(school)).toEqual([['sets', 'drawing'], ['algebra'], ['analysis'], ['physics']]);
  });

  test('within a term the order of the list', () => {
    const courses = [
      { id: 'late', needs: ['y'] },
      { id: 'early', needs: ['x'] },
      { id: 'x' },
      { id: 'y' },
    ];
    expect(planTerms(courses)).toEqual([
      ['x', 'y'],
      ['late', 'early'],
    ]);
  });

  test('courses that need each other', () => {
    const circle = [
      { id: 'start' },
      { id: 'hen', needs: ['egg', 'start'] },
      { id: 'egg', needs: ['hen'] },
    ];
    expect(() => planTerms(circle)).toThrow();
    expect(() => planTerms([{ id: 'self', needs: ['self'] }])).toThrow();
  });

  test('an unknown need, an id that occurs twice', () => {
    expect(() => planTerms([{ id: 'a', needs: ['b'] }])).toThrow();
    expect(() => planTerms([{ id: 'a' }, { id: 'a' }])).toThrow();
  });

  test('the courses are not changed', () => {
    const before = JSON.stringify(school);
    planTerms(school);
    expect(JSON.stringify(school)).toBe(before);
  });
});

describe('allNeeds', () => {
  test('direct and indirect needs in the order of the list', () => {
    expect(allNeeds(school, 'physics')).toEqual(['analysis', 'sets', 'algebra', 'drawing']);
    expect(allNeeds(school, 'algebra')).toEqual(['sets']);
  });

  test('a course that needs nothing', () => {
    expect(allNeeds(school, 'sets')).toEqual([]);
  });

  test('a circle', () => {
    const circle = [
      { id: 'a', needs: ['b'] },
      { id: 'b', needs: ['c'] },
      { id: 'c', needs: ['a'] },
    ];
    expect(allNeeds(circle, 'b')).toEqual(['a', 'c']);
  });

  test('what cannot be answered', () => {
    expect(() => allNeeds(school, 'latin')).toThrow();
    expect(() => allNeeds([{ id: 'a', needs: ['b'] }], 'a')).toThrow();
    expect(() => allNeeds([{ id: 'a' }, { id: 'a' }], 'a')).toThrow();
  });
});
