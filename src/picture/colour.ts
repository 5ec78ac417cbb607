/** The dark ground of every picture, and the inks on it. Each ink has a contrast of at least 4.5 to the ground. */
export const GROUND = 0x15171c;
export const INK = 0xf4f1ea;
export const MUTED = 0xb3b7c1;
export const FAINT = 0x8b909c;
export const HAIRLINE = 0x30343d;
export const AMBER = 0xf2b84b;

/** WCAG 2.2, success criterion 1.4.3: the least contrast of body text. */
const LEGIBLE = 4.5;

/**
 * A colour that can be read on the dark ground: itself, or as little lightened as makes it legible.
 * @param color 0xRRGGBB; anything outside is clamped
 */
export function legible(color: number): number {
  const whole = Math.min(0xffffff, Math.max(0, Math.trunc(color) || 0));
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(whole, 0xffffff, share);
    if (contrast(lighter, GROUND) >= LEGIBLE) return lighter;
  }
  return 0xffffff;
}

/** Mixes two colours channel by channel; `share` 0 gives the first, 1 the second. */
export function mix(from: number, to: number, share: number): number {
  const channel = (shift: number) => {
    const a = (from >> shift) & 0xff;
    return Math.round(a + (((to >> shift) & 0xff) - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: number, b: number): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** 0xRRGGBB as CSS writes it. */
export const css = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

function luminance(color: number): number {
  const linear = (shift: number) => {
    const value = ((color >> shift) & 0xff) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}
