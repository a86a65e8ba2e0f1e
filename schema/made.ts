/** An object of a GraphQL type from a row's properties; what the graph leaves out stays undefined, which GraphQL shows as null. */
export function made<T extends object>(Kind: new () => T, ...properties: readonly object[]): T {
  return Object.assign(new Kind(), ...properties) as T;
}
