import { type DrawnEdge, type DrawnNode, type Subgraph } from "./drawing";

/** Two things that follow each other in a chain, and all that joins them directly. */
export interface ChainStep {
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly edges: readonly DrawnEdge[];
}

export interface Chain {
  readonly length: number;
  readonly steps: readonly ChainStep[];
}

/** What connects two things, as the API gives it: the shortest first. */
export interface Chains {
  /** All chains of up to this many steps are there. */
  readonly completeTo: number;
  readonly chains: readonly Chain[];
}

/** Most steps that can be asked for; the API answers no more. */
export const MOST_STEPS = 10;
export const STEPS = 4;
/** How many chains can be asked for at once. */
export const CHAINS = [20, 50, 100] as const;

/** A number in an address, where it is one of those that can be chosen; else what is chosen at first. */
export function chosen(given: string | null, options: readonly number[], otherwise: number): number {
  const number = Number(given);
  return options.includes(number) ? number : otherwise;
}

/** Everything on the chains, to be drawn; what several share comes several times. */
export function drawnOf({ chains }: Chains): Subgraph {
  const steps = chains.flatMap((chain) => chain.steps);
  return {
    nodes: steps.flatMap(({ from, to }) => [from, to]),
    edges: steps.flatMap(({ edges }) => edges),
    truncated: false,
  };
}
