import { compareVersions, countEntries, latestVersion, parseNotes } from './notes.js';

const plain = (releases) =>
  releases.map(({ version, sections }) => ({ version, sections: [...sections] }));

const NOTES = [
  '# Our program',
  '',
  '## 1.10.0',
  '### Fixed',
  '- Crash on start',
  '- Wrong colour of',
  '  the door',
  '  and the window',
  '### Added',
  '- Doors',
  '',
  '## 1.9.2',
  'Some words.',
  '### Fixed',
  '- Noise',
].join('\n');

describe('parseNotes', () => {
  test('reads releases, sections and entries', () => {
    expect(plain(parseNotes(NOTES))).toEqual([
      {
        version: '1.10.0',
        sections: [
          ['Fixed', ['Crash on start', 'Wrong colour of the door and the window']],
          ['Added', ['Doors']],
        ],
      },
      { version: '1.9.2', sections: [['Fixed', ['Noise']]] },
    ]);
  });

  test('nothing in, nothing out', () => {
    expect(parseNotes('')).toEqual([]);
  });

  test('a section twice is one section', () => {
    const [release] = parseNotes('## 1\n### Fixed\n- a\n### Added\n- b\n### Fixed\n- c');
    expect([...release.sections]).toEqual([
      ['Fixed', ['a', 'c']],
      ['Added', ['b']],
    ]);
  });

  test('leaves out what belongs nowhere', () => {
    const text = '### Lost\n- lost\n## 2.0\n- lost\n  lost\n### Added\n  lost\n- kept\n## 1.0\n- lost';
    expect(plain(parseNotes(text))).toEqual([
      { version: '2.0', sections: [['Added', ['kept']]] },
      { version: '1.0', sections: [] },
    ]);
  });

  test('lines that end as on Windows', () => {
    expect(plain(parseNotes('## 1.0 \r\n### Added\r\n- one\r\n  more\r\n'))).toEqual([
      { version: '1.0', sections: [['Added', ['one more']]] },
    ]);
  });
});

describe('compareVersions', () => {
  test.each([
    ['1.2.3', '1.2.4'],
    ['1.9.9', '2.0.0'],
    ['0.9', '1.0'],
  ])('%s is before %s', (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0);
    expect(compareVersions(b, a)).toBeGreaterThan(0);
  });

  test('goes by the size of the numbers', () => {
    expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
  });

  test('missing numbers are 0', () => {
    expect(compareVersions('1.4', '1.4.0')).toBe(0);
    expect(compareVersions('1.4.1', '1.4')).toBeGreaterThan(0);
  });
});

describe('latestVersion', () => {
  test('finds the newest', () => {
    expect(latestVersion(parseNotes('## 1.2\n## 3.1\n## 2.9'))).toBe('3.1');
  });

  test('there may be none', () => {
    expect(latestVersion([])).toBe(null);
  });
});

describe('countEntries', () => {
  test('adds up over the releases', () => {
    expect([...countEntries(parseNotes(NOTES))]).toEqual([
      ['Fixed', 3],
      ['Added', 1],
    ]);
  });

  test('empty sections count 0', () => {
    expect([...countEntries(parseNotes('## 1\n### Removed'))]).toEqual([['Removed', 0]]);
  });
});
