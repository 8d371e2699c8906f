import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL } from './channel.ts';

// Runs in the sandbox. The page gets one function that asks the contract, and no handle on Electron.
contextBridge.exposeInMainWorld('jibun', {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL, method, input),
});
