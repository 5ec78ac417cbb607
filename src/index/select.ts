/**
 * The places of the `limit` smallest keys in ascending order, by a heap: n log limit at worst.
 * @param keys all different; the first `size` count
 */
export function smallest(keys: Float64Array, size: number, limit: number): Uint32Array {
  const kept = Math.min(size, limit);
  /** Places; the largest key of those kept is at the root. */
  const heap = new Uint32Array(kept);
  if (kept === 0) return heap;
  const keyAt = (index: number) => keys[heap[index] ?? 0] ?? 0;
  const sink = (from: number) => {
    const moved = heap[from] ?? 0;
    const key = keys[moved] ?? 0;
    let parent = from;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= kept) break;
      if (child + 1 < kept && keyAt(child + 1) > keyAt(child)) child++;
      if (keyAt(child) <= key) break;
      heap[parent] = heap[child] ?? 0;
      parent = child;
    }
    heap[parent] = moved;
  };
  for (let place = 0; place < kept; place++) heap[place] = place;
  for (let parent = (kept >> 1) - 1; parent >= 0; parent--) sink(parent);
  let worst = keyAt(0);
  for (let place = kept; place < size; place++) {
    if ((keys[place] ?? 0) >= worst) continue;
    heap[0] = place;
    sink(0);
    worst = keyAt(0);
  }
  return heap.sort((one, two) => (keys[one] ?? 0) - (keys[two] ?? 0));
}
