/** Numbers and, before a release proper, labels: `1.2.3-beta.4`. Build metadata means nothing to npm. */
const semanticVersion =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*))?$/i;

/**
 * Makes sure that `next` is a semantic version that comes after `present`, as https://semver.org
 * orders them.
 *
 * @throws if it is not
 */
export function assertAbove(next: string, present: string): void {
  if (!semanticVersion.test(next)) throw new Error(`"${next}" is no version such as 1.2.3.`);
  if (compare(next, present) <= 0) throw new Error(`${next} does not come after ${present}.`);
}

/** Below zero where `a` comes first, above where `b` does. */
function compare(a: string, b: string): number {
  const [, ...ofA] = semanticVersion.exec(a) ?? [];
  const [, ...ofB] = semanticVersion.exec(b) ?? [];
  for (const index of [0, 1, 2]) {
    const difference = Number(ofA[index]) - Number(ofB[index]);
    if (difference) return difference;
  }
  return compareLabels(ofA[3], ofB[3]);
}

function compareLabels(a: string | undefined, b: string | undefined): number {
  // What has none is the release proper, which comes last.
  if (!a || !b) return Number(!a) - Number(!b);
  const [ofA, ofB] = [a.split('.'), b.split('.')];
  for (const [index, label] of ofA.entries()) {
    const other = ofB[index];
    if (other === undefined) return 1;
    if (label !== other) return compareLabel(label, other);
  }
  return ofA.length - ofB.length;
}

/** Numbers come before words. */
function compareLabel(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : 1;
}
