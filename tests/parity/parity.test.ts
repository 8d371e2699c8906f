import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Example } from '#contract/methods/example.ts';
import { METHODS } from '#contract/methods.ts';
import type { MethodName } from '#contract/methods.ts';
import { FAIL_CODES } from '#domain/base/failure.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { watchNetwork } from '#tests/builders/network-watch.ts';
import { contentFrom, offerTo, piecesOf } from '#tests/builders/file-builders.ts';
import { aWorld } from './world.ts';
import type { World } from './world.ts';
import { TRANSPORTS } from './transports.ts';
import type { OpenTransport } from './transports.ts';

const METHOD_NAMES = Object.keys(METHODS) as readonly MethodName[];

for (const transport of TRANSPORTS) {
  describe(transport.name, () => {
    const folder = aFolder();
    let open: OpenTransport;
    let world: World | undefined;

    /** The world of the call before, as long as nothing has changed it; otherwise a new one. */
    async function theWorld(): Promise<World> {
      if (world === undefined || !(await isAsItWas(open, world))) world = await aWorld(open);
      return world;
    }

    let network: ReturnType<typeof watchNetwork> | undefined;
    beforeAll(async () => {
      // The others carry what is asked through a worker or a port of their own.
      if (transport.name === 'direct call') network = watchNetwork();
      open = await transport.open(folder.path);
    });
    afterAll(async () => {
      network?.end();
      await open.close();
      folder.remove();
    });

    for (const method of METHOD_NAMES) {
      const { asks, answers, refuses }: Example<unknown, never> = METHODS[method].example;
      const [asksInVain, code] = refuses;

      it(`${method} answers its example`, async () => {
        const scene = await theWorld();
        const answer = await open.call(method, await asks(scene));
        if (answers === 'unsupported') {
          expect(answer).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
          return;
        }
        if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
        expect(answers(answer.value as never, scene)).toBe(true);
        expect(isJson(answer.value)).toBe(true);
      });

      it(`${method} refuses with ${code}`, async () => {
        const answer = await open.call(method, await asksInVain(await theWorld()));
        if (answer.ok) throw new Error('answered');
        expect(answer.failure.code).toBe(code);
        expect(FAIL_CODES).toContain(answer.failure.code);
        // Both languages, and no stack trace or path of this machine.
        expect(answer.failure.message.ko).toMatch(/[가-힣]/);
        expect(answer.failure.message.en).toMatch(/[a-z]/);
        expect(JSON.stringify(answer.failure)).not.toMatch(/node_modules|\.ts:\d|at Object\./);
      });
    }

    it('asks nothing of a network, whatever was asked of it', () => {
      expect(network?.asked ?? []).toEqual([]);
    });

    it('carries a file in and out byte for byte, small, empty and large', async () => {
      for (const sizeBytes of [0, 1, 65_536, 9_000_001]) {
        const bytes = randomBytes(sizeBytes);
        const offered = await offerTo(open, '계약서 초안 (3차).docx', bytes);
        expect(offered).toMatchObject({ name: '계약서 초안 (3차).docx', sizeBytes });
        const sent = await open.files.send(offered.token);
        if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
        const { name, mime } = sent.value;
        expect({ name, mime, sizeBytes: sent.value.sizeBytes }).toEqual({
          name: offered.name,
          mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          sizeBytes,
        });
        sent.value.drop();
        expect((await contentFrom(open, offered.token)).equals(bytes)).toBe(true);
      }
    });

    it('refuses a file without a name, and a token that names none', async () => {
      for (const name of ['', ' ', '\u202E', 'x'.repeat(256)]) {
        const answer = await open.files.receive(name, piecesOf('x')).catch(() => 'refused at the door');
        if (answer !== 'refused at the door')
          expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
      }
      expect(await open.files.send('unknown')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
      expect(await open.files.send('../x')).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    });

    it('keeps no letter in a file’s name that would turn its ending around', async () => {
      const answer = await open.files.receive('a\u202Excod.exe', piecesOf('x'));
      expect(answer).toMatchObject({ ok: true, value: { name: 'axcod.exe' } });
    });

    it('refuses a method that the contract does not have', async () => {
      for (const method of ['deals.everything', '__proto__.toString', 'constructor.name']) {
        const answer = await open.call(method, {}).catch(() => 'refused at the door' as const);
        if (answer !== 'refused at the door')
          expect(answer).toMatchObject({ ok: false, failure: { code: 'unknown-method' } });
      }
    });
  });
}

/** The deal is there and answers as when the world was made: document, revision, what can be undone and redone. */
async function isAsItWas(open: OpenTransport, { deal, dealId }: World): Promise<boolean> {
  const answer = await open.call('deals.get', { dealId });
  return answer.ok && isDeepStrictEqual(answer.value, deal);
}

/** The same after a trip through JSON: no undefined in lists, no dates, no bytes. */
function isJson(value: unknown): boolean {
  try {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    return true;
  } catch {
    return false;
  }
}
