import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { InvolvementId } from './involvements.dto.ts';
import { Joining, NewInvolvement } from './joining.dto.ts';
import { JoiningService } from './joining.service.ts';

@ApiTags('involvements')
@OpensFamilyPage()
@Controller()
export class JoiningController {
  constructor(private readonly joining: JoiningService) {}

  @Get('clients/:id/joining')
  @ApiOperation({ operationId: 'getJoining', summary: 'What somebody new on the team is asked' })
  @ApiOkResponse({ type: Joining })
  @ApiNotFoundResponse({ description: 'Nobody who is open to the viewer' })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Joining> {
    return this.joining.page(viewer, id);
  }

  @Post('clients/:id/involvements')
  @ApiOperation({ operationId: 'joinTeam', summary: '“I work with this person”' })
  @ApiCreatedResponse({ type: InvolvementId })
  @ApiNotFoundResponse({ description: 'Nobody who is open to the viewer' })
  @ApiConflictResponse({
    description: 'alreadyJoined; needsAgreement: no agreement names the agency; nothing is kept',
  })
  join(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewInvolvement,
  ): Promise<InvolvementId> {
    return this.joining.join(viewer, id, asked);
  }

  @Post('involvements/:id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawJoining', summary: 'Take back one’s own unconfirmed word' })
  @ApiOkResponse({ type: InvolvementId })
  @ApiNotFoundResponse({ description: 'No unconfirmed word of the viewer’s' })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<InvolvementId> {
    return this.joining.withdraw(viewer, id, asked);
  }

  @Post('involvements/:id/still-involved')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'stillInvolved',
    summary: 'Say that a line of one’s team still holds',
  })
  @ApiOkResponse({ type: InvolvementId })
  @ApiNotFoundResponse({ description: 'No line of the viewer’s own team' })
  stillInvolved(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<InvolvementId> {
    return this.joining.stillInvolved(viewer, id, asked);
  }
}
