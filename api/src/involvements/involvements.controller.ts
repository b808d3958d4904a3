import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { HeldLines, InvolvementEnd, InvolvementId, RelayChoice } from './involvements.dto.ts';
import { InvolvementsService } from './involvements.service.ts';

@ApiTags('involvements')
@ApiNotFoundResponse({ description: 'No line of the viewer’s own team' })
@OpensFamilyPage()
@Controller()
export class InvolvementsController {
  constructor(private readonly involvements: InvolvementsService) {}

  @Get('clients/:id/involvements')
  @ApiOperation({ operationId: 'getHeldLines', summary: 'What the viewer’s own team does' })
  @ApiOkResponse({ type: HeldLines })
  held(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<HeldLines> {
    return this.involvements.held(viewer, id);
  }

  @Post('involvements/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endInvolvement', summary: 'End it, or one worker’s part in it' })
  @ApiOkResponse({ type: InvolvementId })
  @ApiConflictResponse({ description: 'lastOwner: nobody else would hold it' })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: InvolvementEnd,
  ): Promise<InvolvementId> {
    return this.involvements.end(viewer, id, asked);
  }

  @Post('involvements/:id/relay')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeRelay', summary: 'Let requests reach one’s own covert line' })
  @ApiOkResponse({ type: InvolvementId })
  takeRelay(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: RelayChoice,
  ): Promise<InvolvementId> {
    return this.involvements.takeRelay(viewer, id, asked);
  }
}
