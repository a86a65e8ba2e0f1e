/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // on a Neo4j the suites share one database
  ...(process.env.NEO4J_URI ? { maxWorkers: 1 } : {}),
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
};
