const unreleased = '## Unreleased\n';

/**
 * The changelog after a release: what was unreleased stands under the version and its day, and a
 * section for what comes next is above it.
 *
 * @param day - in UTC
 * @throws if there is no such section, or nothing in it
 */
export function releaseChanges(changelog: string, version: string, day: Date): string {
  const start = changelog.indexOf(unreleased);
  if (start < 0) throw new Error('CHANGELOG.md has no section "## Unreleased".');
  const before = changelog.slice(0, start);
  const after = changelog.slice(start + unreleased.length);
  if (!/^\s*(?!##)\S/.test(after)) {
    throw new Error('CHANGELOG.md has nothing under "## Unreleased".');
  }
  return `${before}${unreleased}\n## ${version} – ${day.toISOString().slice(0, 10)}\n${after}`;
}
