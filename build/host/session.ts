/** Electron's `session` and `protocol`: handlers of our own schemes, filters on requests, refused permissions. */
import { EventEmitter } from 'node:events';
import { record } from './control.ts';
import { known } from './known.ts';
import { addScheme } from './urls.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

interface RequestDetails {
  id: number;
  url: string;
  method: string;
  resourceType: string;
}

interface Verdict {
  cancel?: boolean;
  redirectURL?: string;
}

type RequestListener = (details: RequestDetails, callback: (verdict: Verdict) => void) => void;
type PermissionHandler = (webContents: unknown, permission: string, ...rest: unknown[]) => unknown;

class Protocol {
  private readonly handlers = new Map<string, SchemeHandler>();

  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    for (const { scheme } of schemes) addScheme(scheme);
  }

  handle(scheme: string, handler: SchemeHandler): void {
    if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} has a handler already.`);
    addScheme(scheme);
    this.handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  /** The host's own: the answer of the program to a request, undefined for schemes it does not handle. */
  async answer(request: Request): Promise<Response | undefined> {
    return this.handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request);
  }
}

class Session extends EventEmitter {
  readonly rawProtocol = new Protocol();
  readonly protocol = known('session.protocol', this.rawProtocol);
  readonly webRequest = known('session.webRequest', {
    onBeforeRequest: (...args: unknown[]) => {
      this.requestListener = (args.at(-1) ?? undefined) as RequestListener | undefined;
    },
    // The host serves what the program answers; headers of other requests never matter, since they are refused.
    onHeadersReceived: () => {},
    onBeforeSendHeaders: () => {},
  });
  private requestListener: RequestListener | undefined;
  private permissionHandler: PermissionHandler | undefined;
  private requests = 0;

  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    this.permissionHandler = handler ?? undefined;
    record('setPermissionRequestHandler');
  }

  setPermissionCheckHandler(): void {
    record('setPermissionCheckHandler');
  }

  setDevicePermissionHandler(): void {
    record('setDevicePermissionHandler');
  }

  setSpellCheckerEnabled(): void {}

  setSpellCheckerLanguages(): void {}

  async clearCache(): Promise<void> {}

  /** The host's own: whether the program lets this request pass. */
  async allows(url: string, method: string, resourceType: string): Promise<boolean> {
    const listener = this.requestListener;
    if (listener === undefined) return true;
    this.requests += 1;
    const details = { id: this.requests, url, method, resourceType };
    const verdict = await new Promise<Verdict>((resolve) => listener(details, resolve));
    return verdict.cancel !== true;
  }

  /** The host's own: what the program's handler answers when a page asks for a permission. */
  async permits(permission: string): Promise<boolean> {
    const handler = this.permissionHandler;
    if (handler === undefined) return true;
    return new Promise((resolve) => handler(undefined, permission, resolve, {}));
  }
}

/** Unchecked, for the host itself. There is one session: partitions are a matter of protection, not of behaviour. */
export const theSession = new Session();
const checkedSession = known('session', theSession);

export const session = known('session', {
  defaultSession: checkedSession,
  fromPartition: () => checkedSession,
});

export const protocol = theSession.protocol;
