/** Code that is fetched when it is needed, over a network that may fail. */
import { useEffect, useState } from "preact/hooks";
import { insist } from "./chunks.ts";

/** The module once it has loaded, else null; keeps trying. `slow` is true after the first failure. */
export function useModule<Module>(load: (() => Promise<Module>) | null): { module: Module | null; slow: boolean } {
  const [got, setGot] = useState<{ from: typeof load; module: Module | null; slow: boolean }>({
    from: null,
    module: null,
    slow: false,
  });
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    const tell = (module: Module | null, slow: boolean) => wanted && setGot({ from: load, module, slow });
    void insist(
      load,
      () => tell(null, true),
      () => wanted,
    ).then((module) => module && tell(module, false));
    return () => {
      wanted = false;
    };
  }, [load]);
  return got.from === load ? got : { module: null, slow: false };
}
