/// <reference types="vite/types/importMeta.d.ts" />
/** What Vite puts in for the pages; vitest.config.ts does for tests. */
declare const BUILD: string;
declare const LANGUAGE: string;
declare const SEVERAL_LANGUAGES: boolean;
declare module "*.css";
