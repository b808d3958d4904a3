import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { MailQueued, MailTroubles } from './mail-troubles.dto.ts';
import { MailTroublesService } from './mail-troubles.service.ts';

@ApiTags('mail')
@Controller('mail-troubles')
export class MailTroublesController {
  constructor(private readonly mails: MailTroublesService) {}

  @Get()
  @ApiOperation({ operationId: 'getMailTroubles', summary: 'Mails that could not be sent' })
  @ApiOkResponse({ type: MailTroubles })
  troubles(@CurrentViewer() viewer: Viewer): Promise<MailTroubles> {
    return this.mails.troubles(viewer);
  }

  @Post(':id/again')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendAgain', summary: 'Try one of them again' })
  @ApiOkResponse({ type: MailQueued })
  @ApiNotFoundResponse({ description: 'No such mail for the viewer' })
  again(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<MailQueued> {
    return this.mails.again(viewer, id, asked);
  }
}
