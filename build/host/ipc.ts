/** Electron's `ipcMain`: what the page's shim sends arrives here. */
import { EventEmitter } from 'node:events';
import { known } from './known.ts';

export interface IpcEvent {
  sender: object;
  senderFrame: object | null;
  frameId: number;
  processId: number;
  returnValue: unknown;
  reply: (channel: string, ...args: unknown[]) => void;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

export type Outcome = { value: unknown } | { error: string };

class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** The host's own: runs the handler; an error travels as text, as in Electron. */
  async invoked(channel: string, event: IpcEvent, args: unknown[]): Promise<Outcome> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) return { error: `Error: No handler registered for '${channel}'` };
    try {
      return { value: await handler(event, ...args) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}

/** Unchecked, for the host itself. */
export const theIpcMain = new IpcMain();
export const ipcMain = known('ipcMain', theIpcMain);
