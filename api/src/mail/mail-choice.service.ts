import { Inject, Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { MailChoice, MailChosen, NewMailChoice } from './mail-choice.dto.ts';
import { MailChoiceRepository } from './mail-choice.repository.ts';
import { offHash } from './mail-off.ts';
import { Mailer } from './mailer.ts';

/** How often each person wants a mail: their own choice, signed in or by a link in a mail. */
@Injectable()
export class MailChoiceService {
  constructor(
    private readonly repository: MailChoiceRepository,
    private readonly commands: CommandGate,
    @Inject(Mailer) private readonly mailer: Mailer | null,
  ) {}

  async choice({ practitionerId }: Viewer): Promise<MailChoice> {
    const { often, email } = await this.repository.of(practitionerId);
    return { often, email, isMailOn: this.mailer !== null };
  }

  choose(viewer: Viewer, { operationId, often }: NewMailChoice): Promise<MailChosen> {
    const command = { operationId, kind: 'mailChoice', viewer, body: { often } };
    const { practitionerId } = viewer;
    return this.commands.run(command, async (tx, now) => {
      await this.repository.choose(tx, { practitionerId, often, now });
      return { often };
    });
  }

  /** The same whether or not there was such a link. */
  off(token: string): Promise<void> {
    return this.repository.off(offHash(token));
  }
}
