import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '#loopback/folders.ts';

test.each([
  ['linux', { XDG_DATA_HOME: '/srv/data' }, join('/srv/data', 'jibun')],
  ['linux', {}, join(homedir(), '.local', 'share', 'jibun')],
  ['linux', { XDG_DATA_HOME: '' }, join(homedir(), '.local', 'share', 'jibun')],
  ['linux', { XDG_DATA_HOME: 'data' }, join(homedir(), '.local', 'share', 'jibun')],
  ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Jibun')],
  ['win32', { APPDATA: '' }, join(homedir(), 'AppData', 'Roaming', 'Jibun')],
  ['win32', { APPDATA: 'C:\\Data' }, join('C:\\Data', 'Jibun')],
] as const)(
  'the data of %s with %o lies in one folder, wherever Jibun is started',
  (platform, env, folder) => {
    expect(dataFolder(platform, env)).toBe(folder);
  },
);
