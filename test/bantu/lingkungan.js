import { TestEnvironment } from 'jest-environment-node';

function canBeSent(error) {
  try {
    JSON.stringify(error);
    return true;
  } catch {
    return false;
  }
}

function sendable(error) {
  if (!(error?.stack && error.message) || canBeSent(error)) return error;
  return Object.assign(new Error(error.message), { name: error.name, stack: error.stack });
}

/**
 * The processes that run tests send what failed as JSON, and errors of the browser refer to themselves: of these only the
 * message and the stack are kept, so that the report shows them and not a failure to send.
 */
export default class Lingkungan extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name !== 'test_done') return;
    test.errors = test.errors.map((one) => (Array.isArray(one) ? one.map(sendable) : sendable(one)));
  }
}
