import { parseLine, routeOf, summarize } from './log.js';

describe('parseLine', () => {
  test('the four parts', () => {
    expect(parseLine('GET /users/42?tab=info 200 13ms')).toEqual({
      method: 'GET',
      path: '/users/42?tab=info',
      status: 200,
      ms: 13,
    });
  });

  test('what is not of that form', () => {
    for (const line of ['', 'get / 200 1ms', 'GET users 200 1ms', 'GET / 700 1ms', 'GET / 200 1s', 'GET  / 200 1ms']) {
      expect(parseLine(line)).toBe(null);
    }
  });
});

describe('routeOf', () => {
  test('without what follows the question mark', () => {
    expect(routeOf('/search?q=a?b')).toBe('/search');
    expect(routeOf('/')).toBe('/');
  });

  test('numbers become :id', () => {
    expect(routeOf('/users/42/posts/7?all')).toBe('/users/:id/posts/:id');
    expect(routeOf('/pairs/1/2')).toBe('/pairs/:id/:id');
    expect(routeOf('/v2/users')).toBe('/v2/users');
  });
});

describe('summarize', () => {
  test('an empty log', () => {
    expect(summarize('')).toEqual({ skipped: 0, routes: [] });
  });

  test('one line', () => {
    expect(summarize('GET /a 200 5ms')).toEqual({
      skipped: 0,
      routes: [{ route: '/a', hits: 1, failures: 0, slowest: 5, median: 5 }],
    });
  });

  test('groups by route, whatever the method', () => {
    const log = ['GET /users/1 200 10ms', 'POST /users/2?x=1 503 30ms', 'GET /users/3 499 20ms'].join('\n');
    expect(summarize(log).routes).toEqual([
      { route: '/users/:id', hits: 3, failures: 1, slowest: 30, median: 20 },
    ]);
  });

  test('the median of an even number', () => {
    expect(summarize('GET /a 200 4ms\nGET /a 200 1ms\nGET /a 200 2ms\nGET /a 200 9ms').routes[0].median).toBe(3);
  });

  test('durations with differing numbers of digits', () => {
    const [route] = summarize('GET /a 200 100ms\nGET /a 200 9ms\nGET /a 200 10ms').routes;
    expect(route.median).toBe(10);
    expect(route.slowest).toBe(100);
  });

  test('the most frequent route first, then in order of the text', () => {
    const log = ['GET /b 200 1ms', 'GET /a 200 1ms', 'GET /c 200 1ms', 'GET /c 200 1ms', 'GET /B 200 1ms'].join('\n');
    expect(summarize(log).routes.map((entry) => entry.route)).toEqual(['/c', '/B', '/a', '/b']);
  });

  test('blank lines, comments, and what is not understood', () => {
    const log = '# a comment\n\nGET /a 200 1ms\n   \nhello\nGET /a\n';
    const { skipped, routes } = summarize(log);
    expect(skipped).toBe(2);
    expect(routes.length).toBe(1);
  });

  test('a second log starts anew', () => {
    summarize('hello\nGET /a 200 1ms');
    expect(summarize('GET /a 200 1ms')).toEqual({
      skipped: 0,
      routes: [{ route: '/a', hits: 1, failures: 0, slowest: 1, median: 1 }],
    });
  });
});
