/** How well one colour is seen on another, 1 to 21 (WCAG 2.2, "contrast ratio"); both opaque. */
export function contrast(colour: string, background: string): number {
  const [darker, lighter] = [luminance(colour), luminance(background)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Relative luminance of a computed colour, `rgb(…)`. */
function luminance(colour: string): number {
  const [red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)!.slice(1).map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: string): number {
  const value = Number(channel) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
