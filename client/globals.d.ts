/** The build's id, put in by Vite; the server tells its own in every view. */
declare const BUILD: string;
declare module "*.css";
