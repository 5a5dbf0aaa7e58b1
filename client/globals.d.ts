/// <reference types="vite/types/importMeta.d.ts" />
/** The build's id, put in by Vite; the server tells its own in every view. */
declare const BUILD: string;
/** The language of the words in this bundle, and whether others were built beside it. */
declare const LANGUAGE: string;
declare const SEVERAL_LANGUAGES: boolean;
declare module "*.css";
