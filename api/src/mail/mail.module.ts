import { Module } from '@nestjs/common';
import { Config } from '../common/config.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvitationsModule } from '../invitations/invitations.module.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { MailChoiceController } from './mail-choice.controller.ts';
import { MailChoiceRepository } from './mail-choice.repository.ts';
import { MailChoiceService } from './mail-choice.service.ts';
import { MailTroublesController } from './mail-troubles.controller.ts';
import { MailTroublesRepository } from './mail-troubles.repository.ts';
import { MailTroublesService } from './mail-troubles.service.ts';
import { MailWorker } from './mail-worker.ts';
import { MailRepository } from './mail.repository.ts';
import { Mailer } from './mailer.ts';
import { NotifyMailer } from './notify-mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

/** @returns null: this service sends no mail */
export function mailerFor({ mail }: Config): Mailer | null {
  if (mail.notify) return new NotifyMailer(mail.notify);
  return mail.smtp ? new SmtpMailer(mail.smtp.url, mail.smtp.from) : null;
}

@Module({
  imports: [InboxModule, InvitationsModule],
  controllers: [MailChoiceController, MailTroublesController],
  providers: [
    { provide: Mailer, useFactory: mailerFor, inject: [Config] },
    MailWorker,
    MailRepository,
    MailChoiceService,
    MailChoiceRepository,
    MailTroublesService,
    MailTroublesRepository,
    LeasesRepository,
  ],
})
export class MailModule {}
