/** What "cloudflare:workers" hands to tests: the Worker's own bindings, and its own exports. */
declare namespace Cloudflare {
  interface Env extends Worker.Bindings {}
}

declare namespace Worker {
  type Bindings = import("../../worker/env.ts").Env;
}

declare module "*.sql?raw" {
  const sql: string;
  export default sql;
}

declare module "*.md?raw" {
  const text: string;
  export default text;
}
