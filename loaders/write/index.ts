export { derive } from "./derive";
export { type Progress, removeSource, type SourceRows, writeSource, type WriteStatus } from "./source";
export { UnfitRows } from "./check";
