import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage, Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { ConcernId, ConcernPage, Concerns, NewConcern, NewConcernReply } from './concerns.dto.ts';
import { ConcernsService } from './concerns.service.ts';

@ApiTags('concerns')
@Controller()
export class ConcernsController {
  constructor(private readonly service: ConcernsService) {}

  @Get('clients/:id/concerns')
  @OpensFamilyPage()
  @ApiOperation({ operationId: 'getConcernPage', summary: 'Whom one may ask to get in touch' })
  @ApiOkResponse({ type: ConcernPage })
  @ApiNotFoundResponse({ description: 'Nobody who is open to the viewer' })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<ConcernPage> {
    return this.service.page(viewer, id);
  }

  @Post('clients/:id/concerns')
  @OpensFamilyPage()
  @ApiOperation({ operationId: 'raiseConcern', summary: '“I am worried; please get in touch”' })
  @ApiCreatedResponse({ type: ConcernId })
  @ApiNotFoundResponse({
    description: 'The client, or somebody chosen, is not shown to the viewer',
  })
  raise(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewConcern,
  ): Promise<ConcernId> {
    return this.service.raise(viewer, id, asked);
  }

  @Get('concerns')
  @ApiOperation({
    operationId: 'getConcerns',
    summary: 'Those to the viewer, which it opens, and theirs',
  })
  @ApiOkResponse({ type: Concerns })
  concerns(@CurrentViewer() viewer: Viewer): Promise<Concerns> {
    return this.service.concerns(viewer);
  }

  @Get('concerns/tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickConcerns', summary: 'Whether an open list still holds' })
  @ApiOkResponse({ type: Tick })
  tick(@CurrentViewer() viewer: Viewer, @Query() shown: Shown): Promise<Tick> {
    return this.service.tick(viewer, shown);
  }

  @Post('concerns/:id/reply')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replyToConcern', summary: 'Answer one of those to the viewer' })
  @ApiOkResponse({ type: ConcernId })
  @ApiNotFoundResponse({ description: 'No such concern to the viewer, or it is settled' })
  reply(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewConcernReply,
  ): Promise<ConcernId> {
    return this.service.reply(viewer, id, asked);
  }

  @Post('concerns/:id/settle')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleConcern', summary: 'Settle, or take back, one of one’s own' })
  @ApiOkResponse({ type: ConcernId })
  @ApiNotFoundResponse({ description: 'No such concern of the viewer’s' })
  settle(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<ConcernId> {
    return this.service.settle(viewer, id, asked);
  }
}
