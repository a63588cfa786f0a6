/** The small parts of Electron that touch the desktop: recorded rather than done. */
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { record } from './control.ts';
import { known } from './known.ts';
import { readOptions } from './options.ts';

interface MenuItemOptions {
  label?: string;
  role?: string;
  id?: string;
  submenu?: MenuItemOptions[];
}

class HostMenu {
  readonly items: MenuItemOptions[];

  constructor(items: MenuItemOptions[] = []) {
    this.items = items;
  }

  popup(): void {
    record('Menu.popup', this.items.map((item) => item.label ?? item.role));
  }

  append(item: MenuItemOptions): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItemOptions | null {
    const all = (items: MenuItemOptions[]): MenuItemOptions[] => items.flatMap((item) => [item, ...all(item.submenu ?? [])]);
    return all(this.items).find((item) => item.id === id) ?? null;
  }

  static buildFromTemplate(template: MenuItemOptions[]): HostMenu {
    return known('Menu', new HostMenu(template));
  }

  static setApplicationMenu(menu: HostMenu | null): void {
    record('setApplicationMenu', menu?.items.map((item) => item.label ?? item.role) ?? null);
    applicationMenu = menu;
  }

  static getApplicationMenu(): HostMenu | null {
    return applicationMenu;
  }
}

let applicationMenu: HostMenu | null = null;

export const Menu = known('Menu', HostMenu);

export const shell = known('shell', {
  openPath: async (path: string): Promise<string> => {
    record('openPath', path);
    return '';
  },
  showItemInFolder: (path: string): void => record('showItemInFolder', path),
  openExternal: async (url: string): Promise<void> => record('openExternal', url),
  beep: (): void => {},
});

export const clipboard = known('clipboard', {
  writeText: (text: string): void => record('clipboard.writeText', text),
});

export const nativeTheme = known(
  'nativeTheme',
  Object.assign(new EventEmitter(), { shouldUseDarkColors: false, shouldUseHighContrastColors: false, themeSource: 'light' }),
);

function primaryDisplay(): object {
  const size = readOptions().viewport ?? { width: 1366, height: 768 };
  const area = { x: 0, y: 0, ...size };
  return { id: 1, bounds: area, workArea: area, size, workAreaSize: size, scaleFactor: 1 };
}

export const screen = known(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: primaryDisplay,
    getAllDisplays: () => [primaryDisplay()],
    getDisplayMatching: primaryDisplay,
  }),
);

/** Electron's `net.fetch` reads files; anything else would be the network, which the program has no business with. */
export const net = known('net', {
  fetch: async (input: string | URL): Promise<Response> => {
    const url = String(input);
    if (!url.startsWith('file:')) throw new Error(`the host fetches files only, not ${url}`);
    try {
      return new Response(await readFile(fileURLToPath(url)));
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
  },
  isOnline: () => false,
});
