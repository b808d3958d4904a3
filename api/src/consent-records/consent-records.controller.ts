import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { ConsentCommands } from './consent-commands.service.ts';
import {
  ConsentPage,
  ConsentRecorded,
  ConsentSight,
  ConsentWithdrawn,
} from './consent-records.dto.ts';
import { ConsentRecordsService } from './consent-records.service.ts';
import { ConsentAsk, ConsentDraft, NewConsentRecord, NewWithdrawal } from './new-consent.dto.ts';

@ApiTags('consent')
@OpensFamilyPage()
@Controller('clients/:id')
export class ConsentRecordsController {
  constructor(
    private readonly records: ConsentRecordsService,
    private readonly commands: ConsentCommands,
  ) {}

  @Get('consent')
  @ApiOperation({ operationId: 'getConsent', summary: 'What has been decided, and what may be' })
  @ApiOkResponse({ type: ConsentPage })
  page(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() { audience = 'others' }: ConsentAsk,
  ): Promise<ConsentPage> {
    return this.records.page(viewer, id, audience);
  }

  @Post('consent-preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewConsent', summary: 'What somebody would then be shown' })
  @ApiOkResponse({ type: ConsentSight })
  preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() draft: ConsentDraft,
  ): Promise<ConsentSight> {
    return this.records.preview(viewer, id, draft);
  }

  @Post('consent-records')
  @ApiOperation({ operationId: 'recordConsent', summary: 'Record what was decided' })
  @ApiCreatedResponse({ type: ConsentRecorded })
  record(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() record: NewConsentRecord,
  ): Promise<ConsentRecorded> {
    return this.commands.record(viewer, id, record);
  }

  @Post('withdrawals')
  @ApiOperation({ operationId: 'withdrawConsent', summary: 'Take back what was agreed' })
  @ApiCreatedResponse({ type: ConsentWithdrawn })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() withdrawal: NewWithdrawal,
  ): Promise<ConsentWithdrawn> {
    return this.commands.withdraw(viewer, id, withdrawal);
  }
}
