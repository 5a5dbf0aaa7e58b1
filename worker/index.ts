/** The Worker: its routes, and the classes of its Durable Objects. */
import { app } from "./app.ts";
import type { Env } from "./env.ts";
import { withHeaders } from "./http/headers.ts";

export { DirectoryServer } from "./directory/directory-server.ts";
export { Door } from "./http/door.ts";
export { PlanServer } from "./plans/plan-server.ts";
export { RoomServer } from "./room/room-server.ts";
export { UploadServer } from "./uploads/upload-server.ts";

export default {
  fetch: async (request, env, context) => withHeaders(await app.fetch(request, env, context), request.url),
} satisfies ExportedHandler<Env>;

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import("./index.ts");
    }
  }
}
