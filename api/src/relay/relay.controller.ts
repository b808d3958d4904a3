import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { RelayAsked, RelayKept } from './relay.dto.ts';
import { RelayService } from './relay.service.ts';

@ApiTags('relay')
@OpensFamilyPage()
@Controller('clients/:id/relay')
export class RelayController {
  constructor(private readonly relay: RelayService) {}

  @Get()
  @ApiOperation({ operationId: 'getRelay', summary: 'Whether the viewer has asked; no more' })
  @ApiOkResponse({ type: RelayAsked })
  asked(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<RelayAsked> {
    return this.relay.asked(viewer, id);
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'askRelay', summary: 'Ask whoever is involved to make contact' })
  @ApiAcceptedResponse({ type: RelayKept })
  ask(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<RelayKept> {
    return this.relay.ask(viewer, id, asked);
  }
}
