/**
 * The bridge between window and main process. It never grows: one call, one file, one stream of events. A file's path goes
 * to the main process and comes back as a token.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('office', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('sgb:call', name, input),
  fileToken: (file: File): Promise<unknown> => ipcRenderer.invoke('sgb:file', webUtils.getPathForFile(file)),
  onEvent: (listen: (event: unknown) => void): void => {
    ipcRenderer.on('sgb:event', (_sender, event: unknown) => listen(event));
  },
});
