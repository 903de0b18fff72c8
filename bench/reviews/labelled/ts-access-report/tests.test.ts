import { formatReport, summarise } from './report'

describe('summarise', () => {
  test('is empty for an empty log', () => {
    expect(summarise('')).toEqual({ endpoints: [], skipped: 0 })
  })

  test('reads one call', () => {
    expect(summarise('GET /users 200 31')).toEqual({
      endpoints: [{ endpoint: 'GET /users', calls: 1, errors: 0, slowest: 31, median: 31 }],
      skipped: 0,
    })
  })

  test('groups by method and path without the query', () => {
    const log = ['GET /users?page=2 200 10', 'POST /users 201 7', 'GET   /users 200 30', 'GET /users 200 20', ''].join('\n')
    expect(summarise(log).endpoints).toEqual([
      { endpoint: 'GET /users', calls: 3, errors: 0, slowest: 30, median: 20 },
      { endpoint: 'POST /users', calls: 1, errors: 0, slowest: 7, median: 7 },
    ])
  })

  test('counts only status 500 and up as errors', () => {
    const log = ['GET /a 404 1', 'GET /a 500 1', 'GET /a 503 1', 'GET /a 499 1'].join('\n')
    expect(summarise(log).endpoints[0].errors).toBe(2)
  })

  test('orders durations as numbers', () => {
    const log = ['GET /a 200 5', 'GET /a 200 100', 'GET /a 200 10'].join('\n')
    const [stats] = summarise(log).endpoints
    expect(stats.median).toBe(10)
    expect(stats.slowest).toBe(100)
  })

  test('takes the mean of the middle two', () => {
    const log = ['GET /a 200 1', 'GET /a 200 4', 'GET /a 200 7', 'GET /a 200 9'].join('\n')
    expect(summarise(log).endpoints[0].median).toBe(5.5)
  })

  test('puts most calls first, equals by name', () => {
    const log = ['GET /c 200 1', 'GET /b 200 1', 'GET /b 200 1', 'GET /a 200 1'].join('\n')
    expect(summarise(log).endpoints.map((stats) => stats.endpoint)).toEqual(['GET /b', 'GET /a', 'GET /c'])
  })

  test('skips lines of another form, but not blank ones', () => {
    const log = ['', 'hello', 'GET /a 20 1', 'GET /a 200 fast', '   ', 'GET /a 200 1 2', 'GET /a 200 5'].join('\n')
    const report = summarise(log)
    expect(report.skipped).toBe(4)
    expect(report.endpoints.length).toBe(1)
  })
})

describe('formatReport', () => {
  test('writes a line for each endpoint', () => {
    const log = ['GET /a 200 4', 'GET /a 500 5', 'GET /b 502 8', 'junk'].join('\n')
    expect(formatReport(summarise(log))).toEqual([
      'GET /a: 2 calls, 1 error, median 4.5 ms',
      'GET /b: 1 call, 1 error, median 8 ms',
      '1 line skipped',
    ])
  })

  test('uses the plural for none and many', () => {
    expect(formatReport(summarise('GET /a 200 4\nx\ny'))).toEqual(['GET /a: 1 call, 0 errors, median 4 ms', '2 lines skipped'])
  })

  test('is silent on skipped lines if there are none', () => {
    expect(formatReport({ endpoints: [], skipped: 0 })).toEqual([])
  })
})
