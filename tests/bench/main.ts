/** `npm run bench`: every figure that an issue asks for, with its ratio and the machine. Nothing fails for being slow. */
import { logCost } from './log-cost.ts';
import { lists } from './lists.ts';
import { machine, print } from './measure.ts';

const items = Number(process.argv[2] ?? 100_000);
console.log(machine());
print('The cost of the log', await logCost());
print(`Lists of ${items} items`, await lists(items));
