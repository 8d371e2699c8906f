import { createHook } from 'node:async_hooks';

/** What Node calls it when a name is looked up, a connection is made, or a datagram is to be sent. */
const OUTWARD = /^(?:GETADDRINFOREQWRAP|GETNAMEINFOREQWRAP|QUERYWRAP|TCPCONNECTWRAP|UDPWRAP|UDPSENDWRAP)$/;

/** Notes whatever this process asks of a network, beneath every library, from now until `end`. */
export function watchNetwork(): { readonly asked: readonly string[]; readonly end: () => void } {
  const asked: string[] = [];
  const hook = createHook({
    init(_id, type) {
      if (OUTWARD.test(type)) asked.push(`${type} ${new Error('asked here').stack ?? ''}`);
    },
  }).enable();
  return { asked, end: () => void hook.disable() };
}
