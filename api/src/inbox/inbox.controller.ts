import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { EventsPutAway, EventsRead, Inbox } from './inbox.dto.ts';
import { InboxService } from './inbox.service.ts';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Get()
  @ApiOperation({ operationId: 'getInbox', summary: 'What happened on the viewer’s teams' })
  @ApiOkResponse({ type: Inbox })
  events(@CurrentViewer() viewer: Viewer): Promise<Inbox> {
    return this.inbox.inbox(viewer);
  }

  @Get('tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickInbox', summary: 'Whether an open list still holds' })
  @ApiOkResponse({ type: Tick })
  tick(@CurrentViewer() viewer: Viewer, @Query() shown: Shown): Promise<Tick> {
    return this.inbox.tick(viewer, shown);
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readEvents', summary: 'Put some of it away' })
  @ApiOkResponse({ type: EventsPutAway })
  putAway(@CurrentViewer() viewer: Viewer, @Body() asked: EventsRead): Promise<EventsPutAway> {
    return this.inbox.putAway(viewer, asked);
  }
}
