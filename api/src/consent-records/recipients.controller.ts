import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { ConsentRecipients } from './consent-records.dto.ts';
import { ConsentRecordsService } from './consent-records.service.ts';
import { RecipientSearch } from './new-consent.dto.ts';

/** Not of any client: what is typed goes in the body, because it may be a person's name after all. */
@ApiTags('consent')
@Controller('consent-recipients')
export class RecipientsController {
  constructor(private readonly records: ConsentRecordsService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'findRecipients', summary: 'Agencies by name, that may be told' })
  @ApiOkResponse({ type: ConsentRecipients })
  find(
    @CurrentViewer() viewer: Viewer,
    @Body() search: RecipientSearch,
  ): Promise<ConsentRecipients> {
    return this.records.recipients(viewer, search);
  }
}
