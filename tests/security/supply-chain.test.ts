import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withOwnChecksums } from '#loopback/start.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { LOCKFILES, packagesOf, PERMITTED } from '../../.tools/locked-packages.ts';
import { readFuses } from '../../.tools/read-fuses.ts';

const packages = packagesOf(ROOT);
const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

describe('what runs on the machine of whoever builds or starts Jibun', () => {
  it('comes from a lockfile with its digest, and from the registry alone', () => {
    expect(packages.length).toBeGreaterThan(400);
    expect(
      packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name),
    ).toEqual([]);
    const elsewhere = packages.filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it('is asked for by its exact version', () => {
    const asked = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
    expect(Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    expect(Object.values(project.allowScripts)).toEqual([false]);
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    // The one of the packaging is never run: it is installed without scripts.
    expect(scripted).toEqual(['electron-winstaller']);
    expect(readFileSync(join(ROOT, '.tools', 'package.ts'), 'utf8')).toContain("'--ignore-scripts'");
  });

  it('is fetched by no command of ours', () => {
    for (const [name, command] of Object.entries(project.scripts))
      expect([name, command]).toEqual([
        name,
        expect.not.stringMatching(/\bnpx\b|npm (?:i|install|exec)\b|curl|wget/),
      ]);
  });

  it('may be used, changed and passed on', () => {
    const odd = packages.filter(({ licence }) => !PERMITTED.has(licence));
    expect(odd.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    expect(LOCKFILES).toHaveLength(2);
  });

  it('is Electron as its package knows it: no checksums from where it is fetched', () => {
    const given = {
      PATH: '/bin',
      electron_use_remote_checksums: '1',
      npm_config_electron_use_remote_checksums: '1',
    };
    expect(withOwnChecksums(given)).toEqual({ PATH: '/bin' });
  });
});

it('a packaged binary says which of its doors are closed', () => {
  const wire = (fuses: string): Buffer =>
    Buffer.from(
      `ELF…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(fuses.length)}${fuses}…`,
      'latin1',
    );
  expect(readFuses(wire('01001100'))).toMatchObject({
    runAsNode: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  });
  expect(readFuses(wire('1'))).toMatchObject({ runAsNode: true, onlyLoadAppFromAsar: false });
  expect(readFuses(Buffer.from('no binary'))).toBeUndefined();
});
