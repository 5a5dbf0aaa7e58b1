/** Code that is fetched when it is needed, over a network that may fail. */
import { useEffect, useState } from "preact/hooks";

const RETRY_MS = 2_000;

/** The module once it is there, else null; keeps trying. `slow` after the first failure. */
export function useModule<Module>(load: (() => Promise<Module>) | null): { module: Module | null; slow: boolean } {
  const [got, setGot] = useState<{ from: typeof load; module: Module | null; slow: boolean }>({
    from: null,
    module: null,
    slow: false,
  });
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const attempt = () => {
      load().then(
        (module) => wanted && setGot({ from: load, module, slow: false }),
        () => {
          if (!wanted) return;
          setGot({ from: load, module: null, slow: true });
          retry = setTimeout(attempt, RETRY_MS);
        },
      );
    };
    attempt();
    return () => {
      wanted = false;
      clearTimeout(retry);
    };
  }, [load]);
  return got.from === load ? got : { module: null, slow: false };
}
