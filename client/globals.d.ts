/// <reference types="vite/types/importMeta.d.ts" />
/** The build's id, put in by Vite; the server tells its own in every view. */
declare const BUILD: string;
/** The language of the words in this bundle, and whether others were built beside it. */
declare const LANGUAGE: string;
declare const SEVERAL_LANGUAGES: boolean;
declare module "*.css";
/** The address of a file that runs as a worker. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}
/** Where a browser has Trusted Types. What a policy makes of an address is as good as a URL to what asks for one. */
declare var trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): WorkerPolicy }
  | undefined;
interface WorkerPolicy {
  createScriptURL(address: string): URL;
}
