import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { Logger as PinoLog } from 'pino';
import { AdminModule } from './admin/admin.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CommandsModule } from './commands/commands.module.ts';
import { BeyondModule } from './beyond/beyond.module.ts';
import { Clock } from './common/clock.ts';
import { Config } from './common/config.ts';
import { ErrorFilter } from './common/error.filter.ts';
import { requestLogging } from './common/logging.ts';
import { strictValidation } from './common/validation.ts';
import { ConcernsModule } from './concerns/concerns.module.ts';
import { ConsentModule } from './consent/consent.module.ts';
import { ConsentRecordsModule } from './consent-records/consent-records.module.ts';
import { DemoModule } from './demo/demo.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { GraphService } from './graph/graph.service.ts';
import { HealthController } from './health/health.controller.ts';
import { HomeModule } from './home/home.module.ts';
import { HandOverModule } from './hand-over/hand-over.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { InboxModule } from './inbox/inbox.module.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { InvolvementsModule } from './involvements/involvements.module.ts';
import { LeadModule } from './lead/lead.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { OwnCardModule } from './own-card/own-card.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { ProtectionModule } from './protection/protection.module.ts';
import { RelayModule } from './relay/relay.module.ts';
import { TeamModule } from './team/team.module.ts';
import { TickModule } from './tick/tick.module.ts';
import { ViewsModule } from './views/views.module.ts';

export interface Platform {
  config: Config;
  log: PinoLog;
  graph: GraphService;
  clock: Clock;
}

@Module({})
export class AppModule {
  /** The whole service over one configuration, one database and one clock. */
  static over({ config, log, graph, clock }: Platform): DynamicModule {
    const platform = [
      { provide: Config, useValue: config },
      { provide: GraphService, useValue: graph },
      { provide: Clock, useValue: clock },
    ];
    return {
      module: AppModule,
      imports: [
        { module: PlatformModule, global: true, providers: platform, exports: platform },
        LoggerModule.forRoot({ pinoHttp: requestLogging(log), useExisting: true }),
        ConsentModule,
        ConsentRecordsModule,
        CommandsModule,
        TickModule,
        AuditModule,
        IdentityModule,
        TeamModule,
        OwnCardModule,
        PeopleModule,
        DirectoryModule,
        HomeModule,
        NoticesModule,
        ProtectionModule,
        RelayModule,
        InvolvementsModule,
        InvitationsModule,
        LeadModule,
        HandOverModule,
        InboxModule,
        ConcernsModule,
        MailModule,
        ViewsModule,
        BeyondModule,
        AdminModule,
        ...(config.isDemo ? [DemoModule] : []),
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_PIPE, useFactory: strictValidation },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}

@Module({})
class PlatformModule {}
