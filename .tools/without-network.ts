// Runs a command where there is no network but this computer's own loopback: npm run test:offline, which is “npm test”
// there, or node .tools/without-network.ts COMMAND… for another. Linux only: the system takes the network away.
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const command = given.length > 0 ? given : ['npm', 'test'];
if (process.platform !== 'linux') {
  console.error(
    'Only Linux takes the network from one command (unshare). Pull the cable and run the command.',
  );
  process.exit(1);
}
// A network of its own begins with nothing in it; whoever is not root needs a user of its own for that.
const own = process.getuid?.() === 0 ? ['--net'] : ['--net', '--map-root-user'];
const up = 'ip link set lo up 2>/dev/null || ifconfig lo up || exit 97; exec "$@"';
const { status, error } = spawnSync('unshare', [...own, 'sh', '-c', up, 'sh', ...command], {
  stdio: 'inherit',
});
if (error || status === 97)
  console.error('The network could not be taken away: unshare (util-linux) and ip (iproute2) are needed.');
process.exitCode = status ?? 1;
