/** The menu as plain options: tested without a window. */
import type { MenuItemConstructorOptions } from 'electron';
import { menuWords } from '../../shared/text/vi/menu.ts';

/** @param send tells the window which command was chosen; @param startSafely starts the program anew in safe mode */
export function menuOptions(send: (command: string) => void, startSafely: () => void): MenuItemConstructorOptions[] {
  const item = (command: keyof typeof menuWords.commands, accelerator?: string): MenuItemConstructorOptions => ({
    label: menuWords.commands[command],
    click: () => send(command),
    ...(accelerator ? { accelerator } : {}),
  });
  return [
    { label: menuWords.file, submenu: [item('take', 'CmdOrCtrl+O'), item('report', 'CmdOrCtrl+P'), { type: 'separator' }, { role: 'quit', label: menuWords.quit }] },
    {
      label: menuWords.edit,
      submenu: [
        item('undo'),
        item('redo'),
        { type: 'separator' },
        { role: 'cut', label: menuWords.cut },
        { role: 'copy', label: menuWords.copy },
        { role: 'paste', label: menuWords.paste },
        { role: 'selectAll', label: menuWords.selectAll },
      ],
    },
    {
      label: menuWords.view,
      submenu: [
        item('search', 'CmdOrCtrl+K'),
        { type: 'separator' },
        { role: 'zoomIn', label: menuWords.zoomIn },
        { role: 'zoomOut', label: menuWords.zoomOut },
        { role: 'resetZoom', label: menuWords.resetZoom },
        { role: 'togglefullscreen', label: menuWords.fullScreen },
      ],
    },
    {
      label: menuWords.help,
      submenu: [
        item('help', 'F1'),
        item('shortcuts'),
        item('whatsNew'),
        { type: 'separator' },
        { label: menuWords.commands.safeMode, click: startSafely },
      ],
    },
  ];
}
