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
type Headers = Record<string, string[]>;
type HeadersListener = (
  details: { url: string; responseHeaders: Headers },
  callback: (changed: { responseHeaders?: Headers; cancel?: boolean }) => void,
) => void;

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
    onHeadersReceived: (...args: unknown[]) => {
      this.headersListener = (args.at(-1) ?? undefined) as HeadersListener | undefined;
    },
  });
  private requestListener: RequestListener | undefined;
  private headersListener: HeadersListener | undefined;
  private requests = 0;

  setPermissionRequestHandler(): void {
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

  /** The host's own: headers of an answer as the program wants the page to see them. */
  async headersOf(url: string, response: Response): Promise<Record<string, string>> {
    const given = Object.fromEntries(response.headers);
    const listener = this.headersListener;
    if (listener === undefined) return given;
    const responseHeaders = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]));
    const changed = await new Promise<{ responseHeaders?: Headers }>((resolve) => listener({ url, responseHeaders }, resolve));
    const wanted = Object.entries(changed.responseHeaders ?? responseHeaders);
    return Object.fromEntries(wanted.map(([name, values]) => [name.toLowerCase(), [values].flat().join(', ')]));
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
