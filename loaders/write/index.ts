export { derive, type Derived } from "./derive";
export { type SharedName } from "./derive/namesakes";
export { type Progress, removeSource, type SourceRows, writeSource, type WriteStatus } from "./source";
export { UnfitRows } from "./check";
