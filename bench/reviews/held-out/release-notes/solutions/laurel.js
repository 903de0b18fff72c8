function readSections(lines) {
  const sections = new Map();
  let entries = null;
  for (const line of lines) {
    if (line.startsWith('### ')) {
      const name = line.slice(4).trim();
      entries = sections.get(name) ?? [];
      sections.set(name, entries);
    } else if (line.startsWith('- ') && entries) {
      entries.push(line.slice(2).trim());
    } else if (line.startsWith('  ') && entries?.length > 0) {
      entries.push(`${entries.pop()} ${line.trim()}`);
    }
  }
  return sections;
}

export function parseNotes(text) {
  const blocks = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('## ')) blocks.push({ version: line.slice(3).trim(), lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ version, lines }) => ({ version, sections: readSections(lines) }));
}

export function compareVersions(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function latestVersion(releases) {
  let latest = null;
  for (const { version } of releases) {
    if (latest === null || compareVersions(version, latest) > 0) latest = version;
  }
  return latest;
}

const addCounts = (counts, { sections }) => {
  const updated = new Map(counts);
  for (const [name, entries] of sections) {
    updated.set(name, (updated.get(name) ?? 0) + entries.length);
  }
  return updated;
};

export function countEntries(releases) {
  return releases.reduce(addCounts, new Map());
}
