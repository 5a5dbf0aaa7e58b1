/** What Vite puts in for the pages; vitest.config.ts does for tests. */
/// <reference path="../client/globals.d.ts" />
