/** The module that `electron` is in the development host: everything the host stands in for, by Electron's names. */
export { app } from './app.ts';
export { clipboard, Menu, nativeTheme, net, screen, shell } from './desktop.ts';
export { dialog } from './dialogs.ts';
export { ipcMain } from './ipc.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility-process.ts';
export { BrowserWindow } from './windows.ts';
