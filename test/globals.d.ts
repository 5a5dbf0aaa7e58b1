/** The build that tests stand for; the core project of vitest.config.ts puts it in. */
declare const BUILD: string;
declare module "*.css";
