import { defineConfig } from 'vitest/config';

/** One Neo4j for the whole run, shared by the files that need one. */
const SERVER = ['test/support/neo4j.ts'];
const GRAPH = ['test/**/*.graph.test.ts'];
const PAGE = ['test/**/*.page.test.ts'];
/** These need a Docker engine. */
const CONTAINER = ['test/**/*.container.test.ts'];
/** Where nobody looks on, what one hiccup of a busy machine made fail is tried again; vitest says so. What is broken fails twice. */
const retry = process.env.CI ? 1 : 0;
const hasDocker = process.env.TEST_NEO4J === 'testcontainers';

export default defineConfig({
  test: {
    // Files of projects with the same number run in one group; unit tests first, as they are the quickest to fail.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...GRAPH, ...PAGE, ...CONTAINER],
          testTimeout: 20_000,
          // No test leaves anything behind in a module: reading them anew for each file took half of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'graph',
          include: GRAPH,
          globalSetup: SERVER,
          // They share one database: one file after the other.
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          retry,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'page',
          include: PAGE,
          globalSetup: SERVER,
          fileParallelism: false,
          testTimeout: 60_000,
          retry,
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
      ...(hasDocker
        ? [
            {
              test: {
                name: 'container',
                include: CONTAINER,
                fileParallelism: false,
                testTimeout: 600_000,
                hookTimeout: 240_000,
                sequence: { groupOrder: 3 },
              },
            },
          ]
        : []),
    ],
  },
});
