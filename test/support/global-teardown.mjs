export default async function tearDown() {
  await globalThis.__neo4j?.stop();
}
