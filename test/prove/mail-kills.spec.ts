import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { freePort } from '#test/bench/ports.ts';
import { cast } from '#test/consent/cast.ts';
import { openMailBox, type MailBox } from '#test/mail/mail-box.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { begin, LONG, wanted } from './counts.ts';
import { ServiceProcess } from './service-process.ts';

const KILLS = wanted('kills of the service while it mails');
const BETWEEN_KILLS = 7;
const MAILS = (KILLS + 2) * BETWEEN_KILLS;

let graph: GraphService;
let box: MailBox;
let service: ServiceProcess;

/** A school of many who all work with Sam, each to be told that the surgery did join. */
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  const { w, at, by, sam, line } = cast(3);
  const staff = Array.from({ length: MAILS }, (_unused, n) => {
    const person = w.practitioner(`Staff ${n}`, { worksFor: at.school });
    person.email = `staff${n}@example.org`;
    return person;
  });
  w.involvement(sam, at.school, { by: staff });
  await loadWorld(graph, w.build());
  await graph.runText(
    `UNWIND $staff AS id
     CREATE (:MailChoice {practitionerId: id, often: 'atOnce'}),
       (:OutboxMessage:Waiting {id: randomUUID(), kind: 'joined', at: datetime('2026-02-01T00:00:00Z'),
         toPractitionerId: id, toAgencyId: $school, subjectId: $sam, involvementId: $line, aboutId: $gwen})`,
    {
      staff: staff.map(({ id }) => id),
      school: at.school.id,
      sam: sam.id,
      line: line.gp.id,
      gwen: by.gp.id,
    },
  );
  box = await openMailBox();
  box.become('slow');
  const secrets = {
    SESSION_SECRET: randomBytes(32).toString('hex'),
    IDENTIFIER_KEY: TEST_IDENTIFIER_KEY,
  };
  const mail = { SMTP_URL: box.url, MAIL_FROM: 'no-reply@example.org', MAIL_SECONDS: '1' };
  service = new ServiceProcess(await freePort(), secrets, mail);
}, LONG);

afterAll(async () => {
  await service?.kill();
  await box?.close();
  await graph?.close();
});

const mails = (where = 'true') =>
  graph.runText(
    `MATCH (mail:Mail) WHERE ${where} RETURN mail.id AS id, mail.state AS state, mail.trouble AS trouble`,
  );
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

test(
  'a service killed while its outbox is full: every mail arrives once, or is visibly dead',
  async () => {
    const note = begin('kills of the service while it mails', KILLS);
    for (let kills = 0; kills <= KILLS; kills++) {
      await service.start();
      const enough = (kills + 1) * BETWEEN_KILLS;
      if (kills === KILLS) break;
      await until(() => box.arrived.length >= enough);
      // The mail has arrived, and its server has not said so yet.
      await service.kill();
      // As if the dead one's lease had run out.
      await graph.runText('MATCH (lease:Lease) DELETE lease');
      note({ done: 1 });
    }
    await until(
      async () =>
        (await mails()).length === MAILS &&
        (await mails("mail.state IN ['queued', 'sending']")).length === 0,
    );
    const arrivals = ({ id }: Record<string, unknown>) =>
      box.arrived.filter(({ messageId }) => messageId?.includes(String(id))).length;
    const all = await mails();
    const sent = all.filter(({ state }) => state === 'sent');
    const dead = all.filter(({ state }) => state === 'dead');
    expect(sent.map(arrivals)).toEqual(sent.map(() => 1));
    expect(dead.every((mail) => mail['trouble'] === 'unknown' && arrivals(mail) <= 1)).toBe(true);
    expect([sent.length + dead.length, dead.length]).toEqual([MAILS, KILLS]);
    expect(new Set(box.arrived.map(({ recipient }) => recipient)).size).toBe(box.arrived.length);
  },
  LONG,
);
