import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Notices, ReadNotice } from './notices.dto.ts';
import { NoticesService } from './notices.service.ts';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOperation({ operationId: 'getNotices', summary: 'What the viewer has not read yet' })
  @ApiOkResponse({ type: Notices })
  unread(@CurrentViewer() viewer: Viewer): Promise<Notices> {
    return this.notices.unread(viewer);
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readNotice', summary: 'Put a notice away' })
  @ApiOkResponse({ type: ReadNotice })
  @ApiNotFoundResponse({ description: 'No such notice for the viewer' })
  markRead(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<ReadNotice> {
    return this.notices.markRead(viewer, id, asked);
  }
}
