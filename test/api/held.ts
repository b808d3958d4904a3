import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import { testAddress } from '#test/support/graph.ts';

let driver: Driver | undefined;
let held: Transaction[] = [];

/** A transaction of somebody else's, held open for as long as a test needs. */
export async function begin(): Promise<Transaction> {
  const { uri, user, password } = testAddress();
  driver ??= neo4j.driver(uri, neo4j.auth.basic(user, password));
  const tx = await driver.session().beginTransaction();
  held.push(tx);
  return tx;
}

/** Whatever a failed test still holds would hold up all that follow. */
export async function rollBackHeld(): Promise<void> {
  for (const tx of held.filter((each) => each.isOpen())) await tx.rollback();
  held = [];
}

export async function closeHeld(): Promise<void> {
  await driver?.close();
  driver = undefined;
}

/** What is under way waits for a lock: seen in the database's own list, not guessed from time. */
export async function untilBlocked(howMany = 1): Promise<void> {
  const { uri, user, password } = testAddress();
  driver ??= neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (let n = 0; n < 600; n++) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS n",
    );
    if (Number(records[0]?.get('n')) >= howMany) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nothing waits for a lock');
}
