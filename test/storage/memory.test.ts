import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { storeContract } from "./contract.ts";

storeContract("the store in memory", async (run) => {
  const store = new MemoryStore();
  await run(store, () => store);
});
