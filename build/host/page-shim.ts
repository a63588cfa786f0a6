/**
 * What runs in the page before everything else: a `require('electron')` for the preload, over one exposed function. The
 * whole of `installShim` is sent to the page as text, so it uses nothing from outside itself. The preload's text stands
 * inside that script (a page's content policy forbids evaluating it there).
 */

export type PageMessage =
  | { kind: 'invoke'; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'file'; path: string; base64: string };

export interface ShimNames {
  /** the exposed function, page to host */
  call: string;
  /** set by the shim, host to page */
  emit: string;
  /** set by the shim: asks the person for files */
  pick: string;
  /** folder for the bytes of files that the page holds */
  files: string;
  separator: string;
  platform: string;
}

export function shimScript(names: ShimNames, preload: string): string {
  const body = `function (require, module, exports, process) {\n${preload}\n}`;
  return `(${installShim.toString()})(${JSON.stringify(names)}, ${body})`;
}

type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;
type Listener = (event: object, ...args: unknown[]) => void;
type Globals = Record<string, unknown>;

function installShim(names: ShimNames, preload: Preload): void {
  // As in Electron, the preload belongs to the window's own page, not to frames inside it.
  if (window !== window.top) return;
  const globals = window as unknown as Globals;
  const call = globals[names.call] as (message: PageMessage) => Promise<{ value?: unknown; error?: string }>;
  const listeners = new Map<string, { given: Listener; run: Listener }[]>();
  const paths = new WeakMap<File, string>();
  let filesSent: Promise<unknown> = Promise.resolve();

  const known = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, member, receiver) {
        if (typeof member === 'symbol' || member in object) return Reflect.get(object, member, receiver);
        throw new Error(`the host does not know ${name}.${member}`);
      },
    });

  const remove = (channel: string, listener: Listener): void => {
    listeners.set(channel, (listeners.get(channel) ?? []).filter((entry) => entry.given !== listener));
  };
  const add = (channel: string, given: Listener, run: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { given, run }]);
  };

  const ipcRenderer = known('ipcRenderer', {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const copy = structuredClone(args);
      await filesSent;
      const outcome = await call({ kind: 'invoke', channel, args: copy });
      if (outcome.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${outcome.error}`);
      return outcome.value;
    },
    send: (channel: string, ...args: unknown[]): void => {
      const copy = structuredClone(args);
      void filesSent.then(() => call({ kind: 'send', channel, args: copy }));
    },
    on: (channel: string, listener: Listener): void => add(channel, listener, listener),
    once: (channel: string, listener: Listener): void =>
      add(channel, listener, (...args) => {
        remove(channel, listener);
        listener(...args);
      }),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel: string): void => void listeners.delete(channel),
  });

  const readAsBase64 = (file: File): Promise<string> =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
      reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)));
      reader.readAsDataURL(file);
    });

  // A browser tells no paths. The path of a copy is answered at once, and the bytes go there ahead of every later message.
  const getPathForFile = (file: File): string => {
    const before = paths.get(file);
    if (before !== undefined) return before;
    const unique = Math.random().toString(36).slice(2);
    const path = [names.files, unique, file.name].join(names.separator);
    paths.set(file, path);
    const sent = filesSent;
    filesSent = readAsBase64(file)
      .then(async (base64) => {
        await sent;
        return call({ kind: 'file', path, base64 });
      })
      .catch((error: unknown) => console.error(`[host] ${file.name} could not be read: ${String(error)}`));
    return path;
  };

  const pickFiles = async (multiple: boolean, accept: string): Promise<string[]> => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple, accept });
    await new Promise((resolve) => {
      input.addEventListener('change', resolve);
      input.addEventListener('cancel', resolve);
      input.click();
    });
    const picked = [...(input.files ?? [])].map(getPathForFile);
    await filesSent;
    return picked;
  };

  const frozen = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    for (const member of Object.values(value)) frozen(member);
    return Object.freeze(value);
  };

  const electron = known('electron (preload)', {
    ipcRenderer,
    webUtils: known('webUtils', { getPathForFile }),
    contextBridge: known('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown): void => {
        Object.defineProperty(window, name, { value: frozen(api), enumerable: true });
      },
    }),
  });

  Object.defineProperty(window, names.emit, {
    value: (channel: string, args: unknown[]): void => {
      for (const { run } of listeners.get(channel) ?? []) run({ sender: ipcRenderer }, ...args);
    },
  });

  Object.defineProperty(window, names.pick, { value: pickFiles });

  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`);
  };
  preload(require, module, module.exports, { platform: names.platform, type: 'renderer', env: {}, versions: {} });
}
