// Lists every package of both lockfiles by its licence, with how many the program itself ships: npm run -s licences.
// Ends with 1 where one has a licence that is not on the list, or none.
import { PERMITTED, packagesOf } from './locked-packages.ts';

const packages = packagesOf('.');
const licences = [...new Set(packages.map(({ licence }) => licence))].toSorted();
for (const licence of licences) {
  const under = packages.filter((each) => each.licence === licence);
  const shipped = under.filter(({ isShipped }) => isShipped);
  console.log(`${licence}: ${under.length}, of which ${shipped.length} shipped`);
  for (const { name, version, isShipped } of under)
    console.log(`  ${isShipped ? '*' : ' '} ${name} ${version}`);
}
const odd = licences.filter((licence) => !PERMITTED.has(licence));
if (odd.length > 0) console.error(`Not on the list of licences: ${odd.join(', ')}`);
process.exitCode = odd.length === 0 ? 0 : 1;
