// A process with Electron's parentPort in it, for what the shell starts by utilityProcess.fork.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

const parentPort = new EventEmitter();
process.on('message', (data) => parentPort.emit('message', { data }));
process.on('disconnect', () => process.exit(0));
Object.assign(process, {
  parentPort: Object.assign(parentPort, { postMessage: (message: object) => process.send?.(message) }),
});
await import(pathToFileURL(process.argv[2] ?? '').href);
