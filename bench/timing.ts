/** Processor seconds of this process that `work` takes once; what else runs on the machine hardly counts. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Rounds before those that count: by then the engine has compiled what runs often. */
const WARMING = 5;

/** Processor seconds of each piece of work: medians of `runs`, taken in turns after some rounds to warm up, so that all meet the same machine. */
export function medians(works: readonly (() => void)[], runs: number): number[] {
  for (let round = 0; round < WARMING; round++) for (const work of works) work();
  const rounds = Array.from({ length: runs }, () => works.map(seconds));
  return works.map((_, i) => rounds.map((round) => round[i]!).sort((a, b) => a - b)[Math.floor(runs / 2)]!);
}
