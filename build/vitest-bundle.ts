/** Before tests that run the program as it is shipped: the bundle is made if it is out of date. */
import { bundle } from './bundle.ts';

export async function setup(): Promise<void> {
  await bundle();
}
