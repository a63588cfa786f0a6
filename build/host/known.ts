/**
 * What the host does not stand in for says so by name, at once: silence (undefined) would let the product run on with a
 * hole that only Electron would show.
 */

// Looked up by the language or by test tools on any object, never meant for Electron.
const ASKED_BY_OTHERS = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', 'constructor', '$$typeof']);

/** The same object, except that reading a member it does not have throws. */
export function known<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, member, receiver) {
      if (typeof member === 'symbol' || member in object || ASKED_BY_OTHERS.has(member)) {
        return Reflect.get(object, member, receiver);
      }
      throw new Error(`the host does not know ${name}.${member}`);
    },
  });
}

/**
 * Stands for a whole name of Electron that the host does not have: any use throws.
 * @public used by the module that hooks.ts writes
 */
export function unknown(name: string): object {
  const refuse = (): never => {
    throw new Error(`the host does not know ${name}`);
  };
  return new Proxy(function standIn() {}, { get: refuse, apply: refuse, construct: refuse });
}
