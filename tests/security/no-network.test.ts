import { lookup } from 'node:dns/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchNetwork } from '#tests/builders/network-watch.ts';
import { ROOT } from '#tests/builders/paths.ts';

/** Every way by which a program or a page reaches another. */
const WAYS =
  /from 'node:(?:net|tls|dgram|dns|http|https|http2|inspector)(?:\/[a-z]+)?'|\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\b|\bsendBeacon\(|\bnet\.(?:request|fetch)\(/;

/** The only files that may, and whom they reach. */
const REACHING: Readonly<Record<string, string>> = {
  'src/loopback/loopback-host.ts': 'listens on 127.0.0.1',
  'src/loopback/second-start.ts': 'asks the first start, on 127.0.0.1',
  'renderer/api/loopback-api.ts': 'asks where its page came from',
};

describe('the program and the network', () => {
  it('meet in these files only, and there on this computer alone', () => {
    const files = ['src', 'electron', 'renderer'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
    );
    const reaching = files.filter((file) => WAYS.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(reaching.toSorted()).toEqual(Object.keys(REACHING).toSorted());
    const addresses = reaching.flatMap(
      (file) => readFileSync(join(ROOT, file), 'utf8').match(/https?:\/\/[^/`'"\s$]+/g) ?? [],
    );
    expect(addresses.filter((address) => !/^http:\/\/127\.0\.0\.1(?::|$)/.test(address))).toEqual([]);
  });

  it('are watched beneath every library: a name that is looked up is noted', async () => {
    const network = watchNetwork();
    await lookup('localhost').catch(() => undefined);
    network.end();
    expect(network.asked).toHaveLength(1);
  });
});
