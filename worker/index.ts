/** The Worker: its routes, and the classes of its Durable Objects. */
import { app } from "./app.ts";

export { DirectoryServer } from "./directory-server.ts";
export { RoomServer } from "./room-server.ts";
export default app;
