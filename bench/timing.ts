/** Seconds that `work` takes: the median of `runs` after one run to warm up. */
export function median(work: () => void, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => seconds(work)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

/** Seconds that `work` takes once. */
export function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
