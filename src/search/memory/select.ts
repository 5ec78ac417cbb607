/**
 * The `limit` smallest of the indices 0..size-1 in order, by a heap: n log limit.
 * @param order a total order of indices
 */
export function smallest(size: number, limit: number, order: (one: number, two: number) => number): number[] {
  /** The largest of the kept values is at the root. */
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? 0;
  const swap = (one: number, two: number) => {
    const kept = at(one);
    heap[one] = at(two);
    heap[two] = kept;
  };
  const sink = () => {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && order(at(child + 1), at(child)) > 0) child++;
      if (order(at(child), at(parent)) <= 0) return;
      swap(child, parent);
      parent = child;
    }
  };
  for (let value = 0; value < size; value++) {
    if (heap.length < limit) {
      heap.push(value);
      let child = heap.length - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (order(at(child), at(parent)) <= 0) break;
        swap(child, parent);
        child = parent;
      }
    } else if (order(value, at(0)) < 0) {
      heap[0] = value;
      sink();
    }
  }
  return heap.sort(order);
}
