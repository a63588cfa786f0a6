/**
 * Chromium refuses schemes of our own, so `app://office/x` is served as `http://office.app.localhost/x`, and every address
 * that the main process sees is turned back. Names below .localhost are a secure context and never leave the machine.
 */

const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function toChromium(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  if (!schemes.has(scheme)) return url;
  return `http://${host === '' ? '' : `${host}.`}${scheme}.localhost${rest === '' ? '/' : rest}`;
}

export function fromChromium(url: string): string {
  const match = /^http:\/\/(?:([^/?#]*)\.)?([a-z][a-z0-9+-]*)\.localhost(?:\/|$)(.*)$/i.exec(url);
  if (match === null) return url;
  const [, host = '', scheme = '', rest = ''] = match;
  return schemes.has(scheme) ? `${scheme}://${host}/${rest}` : url;
}

/** A content policy that names one of our schemes, in words that Chromium understands here. */
export function policyForChromium(policy: string): string {
  return policy.replace(/(?<=[\s;]|^)([a-z][a-z0-9+-]*):(?=[\s;]|$)/gi, (whole, scheme: string) =>
    schemes.has(scheme) ? `http://*.${scheme}.localhost http://${scheme}.localhost` : whole,
  );
}
