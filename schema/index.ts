export { buildGraphQLSchema } from "./build";
export { type Context, createContext } from "./context";
export { formatError } from "./errors";
export { DEFAULT_LIMITS, type Limits } from "./limits/limits";
export { costPlugin } from "./limits/plugin";
export { shapeRule } from "./limits/shape";
