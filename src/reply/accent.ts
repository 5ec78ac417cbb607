/** One colour an outlet, always the same: its id hashed to a hue, light enough for dark and light themes (HSL, 60 % / 55 %). */
export function accent(outletId: string): number {
  let hash = 0;
  for (const char of outletId) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  const hue = (hash % 360) / 30;
  const channel = (offset: number) => {
    const k = (offset + hue) % 12;
    return Math.round(255 * (0.55 - 0.27 * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return (channel(0) << 16) | (channel(8) << 8) | channel(4);
}
