/** A jest environment in which nothing runs after the first test that fails: enough to know that a change was noticed. */
import { TestEnvironment } from 'jest-environment-node';

export default class extends TestEnvironment {
  #failed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.#failed = true;
    if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
  }
}
