import type { MenuItemConstructorOptions } from 'electron';
import type { Lang } from '#domain/text/bilingual.ts';
import { shellText } from './shell-text.ts';
import type { ShellWord } from './shell-text.ts';

export type MenuActions = {
  readonly openWorkspace: () => void;
  readonly newWorkspace: () => void;
  readonly showWorkspace: () => void;
  readonly showAbout: () => void;
};

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The whole native menu as data. Roles bring the system's behaviour and shortcuts; the words are in shell-text.ts. */
export function menuTemplate(
  language: Lang,
  platform: NodeJS.Platform,
  isPackaged: boolean,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [macApp()] : []),
    menu('file', [
      item('newWorkspace', actions.newWorkspace),
      item('openWorkspace', actions.openWorkspace, 'CmdOrCtrl+O'),
      item('showWorkspace', actions.showWorkspace),
      LINE,
      isMac ? role('close', 'close') : role('quit', 'quit'),
    ]),
    menu('edit', [
      role('undo', 'undo'),
      role('redo', 'redo'),
      LINE,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('pastePlain', 'pasteAndMatchStyle'),
      role('selectAll', 'selectAll'),
    ]),
    menu('view', [
      role('zoomReset', 'resetZoom'),
      role('zoomIn', 'zoomIn'),
      role('zoomOut', 'zoomOut'),
      LINE,
      role('fullScreen', 'togglefullscreen'),
      ...(isPackaged ? [] : [LINE, role('devTools', 'toggleDevTools')]),
    ]),
    menu('window', [
      role('minimize', 'minimize'),
      ...(isMac ? [role('zoom', 'zoom'), LINE, role('front', 'front')] : [role('close', 'close')]),
    ]),
    menu('help', [item('about', actions.showAbout)]),
  ];

  function macApp(): MenuItemConstructorOptions {
    return {
      label: 'Jibun',
      submenu: [
        item('about', actions.showAbout),
        LINE,
        role('hide', 'hide'),
        role('hideOthers', 'hideOthers'),
        role('unhide', 'unhide'),
        LINE,
        role('quit', 'quit'),
      ],
    };
  }

  function menu(word: ShellWord, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions {
    return { label: shellText(word, language), submenu };
  }

  function role(word: ShellWord, name: Role): MenuItemConstructorOptions {
    return { label: shellText(word, language), role: name };
  }

  function item(word: ShellWord, click: () => void, accelerator?: string): MenuItemConstructorOptions {
    return {
      label: shellText(word, language),
      click: () => click(),
      ...(accelerator === undefined ? {} : { accelerator }),
    };
  }
}

const LINE: MenuItemConstructorOptions = { type: 'separator' };
