import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { NewInvolvement } from '../involvements/joining.dto.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { InvitationId, JoinedClient, NewSuggestion } from './invitations.dto.ts';
import { InvitationNumber, InvitationPage, ReceivedInvitations } from './received.dto.ts';
import { ReceivedService } from './received.service.ts';

@ApiTags('invitations')
@Controller('invitations')
export class ReceivedController {
  constructor(private readonly received: ReceivedService) {}

  @Get()
  @ApiOperation({ operationId: 'getInvitations', summary: 'What the viewer is invited to' })
  @ApiOkResponse({ type: ReceivedInvitations })
  list(@CurrentViewer() viewer: Viewer): Promise<ReceivedInvitations> {
    return this.received.list(viewer);
  }

  @Get('tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickInvitations', summary: 'Whether an open list still holds' })
  @ApiOkResponse({ type: Tick })
  tick(@CurrentViewer() viewer: Viewer, @Query() shown: Shown): Promise<Tick> {
    return this.received.tick(viewer, shown);
  }

  @Get('number')
  @ApiOperation({ operationId: 'getInvitationNumber', summary: 'How many wait for an answer' })
  @ApiOkResponse({ type: InvitationNumber })
  number(@CurrentViewer() viewer: Viewer): Promise<InvitationNumber> {
    return this.received.number(viewer);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getInvitation', summary: 'One of them, and how to answer it' })
  @ApiOkResponse({ type: InvitationPage })
  @ApiNotFoundResponse({ description: 'None such that the viewer may know of' })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<InvitationPage> {
    return this.received.page(viewer, id);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptInvitation', summary: 'Accept it: join the team' })
  @ApiOkResponse({ type: JoinedClient })
  @ApiNotFoundResponse({ description: 'None such that the viewer may know of' })
  @ApiConflictResponse({ description: 'needsAgreement: no agreement names the agency' })
  accept(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewInvolvement,
  ): Promise<JoinedClient> {
    return this.received.accept(viewer, id, asked);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'declineInvitation', summary: 'Say no' })
  @ApiOkResponse({ type: InvitationId })
  @ApiNotFoundResponse({ description: 'None such that the viewer may know of' })
  decline(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<InvitationId> {
    return this.received.decline(viewer, id, asked);
  }

  @Post(':id/suggestion')
  @HttpCode(200)
  @ApiOperation({ operationId: 'suggestColleague', summary: 'Name a colleague in one’s place' })
  @ApiOkResponse({ type: InvitationId })
  @ApiNotFoundResponse({ description: 'None such that the viewer may know of' })
  suggest(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewSuggestion,
  ): Promise<InvitationId> {
    return this.received.suggest(viewer, id, asked);
  }
}
