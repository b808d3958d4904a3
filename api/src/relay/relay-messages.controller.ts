import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { NewRelayAnswer, RelayAnswered, RelayMessages } from './relay.dto.ts';
import { RelayService } from './relay.service.ts';

@ApiTags('relay')
@Controller('relay-messages')
export class RelayMessagesController {
  constructor(private readonly relay: RelayService) {}

  @Get()
  @ApiOperation({ operationId: 'getRelayMessages', summary: 'Who asks the viewer’s team to call' })
  @ApiOkResponse({ type: RelayMessages })
  messages(@CurrentViewer() viewer: Viewer): Promise<RelayMessages> {
    return this.relay.messages(viewer);
  }

  @Get('tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickRelayMessages', summary: 'Whether an open list still holds' })
  @ApiOkResponse({ type: Tick })
  tick(@CurrentViewer() viewer: Viewer, @Query() shown: Shown): Promise<Tick> {
    return this.relay.tick(viewer, shown);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerRelay', summary: 'Note what the team does about it' })
  @ApiOkResponse({ type: RelayAnswered })
  @ApiNotFoundResponse({ description: 'No such request for the viewer’s team' })
  answer(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() answer: NewRelayAnswer,
  ): Promise<RelayAnswered> {
    return this.relay.answer(viewer, id, answer);
  }
}
