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
import { InvitationId, NewInvitation, TeamInvitations } from './invitations.dto.ts';
import { InvitationsService } from './invitations.service.ts';

@ApiTags('invitations')
@OpensFamilyPage()
@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get('clients/:id/invitations')
  @ApiOperation({ operationId: 'getTeamInvitations', summary: 'Whom the viewer has invited' })
  @ApiOkResponse({ type: TeamInvitations })
  @ApiNotFoundResponse({ description: 'Nobody who is open to the viewer' })
  page(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
  ): Promise<TeamInvitations> {
    return this.invitations.page(viewer, id);
  }

  @Post('clients/:id/invitations')
  @ApiOperation({ operationId: 'invite', summary: 'Invite a colleague to the team' })
  @ApiCreatedResponse({ type: InvitationId })
  @ApiNotFoundResponse({ description: 'No confirmed line of the viewer’s, or nobody to invite' })
  @ApiConflictResponse({ description: 'alreadyOnTeam, alreadyInvited, tooManyInvitations' })
  invite(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewInvitation,
  ): Promise<InvitationId> {
    return this.invitations.invite(viewer, id, asked);
  }

  @Post('invitations/:id/reminder')
  @HttpCode(200)
  @ApiOperation({ operationId: 'remindOfInvitation', summary: 'Tell who is invited once more' })
  @ApiOkResponse({ type: InvitationId })
  @ApiNotFoundResponse({ description: 'None of the viewer’s that waits' })
  @ApiConflictResponse({ description: 'tooSoon: within two days of the last time' })
  remind(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<InvitationId> {
    return this.invitations.remind(viewer, id, asked);
  }

  @Post('invitations/:id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawInvitation', summary: 'Take an invitation back' })
  @ApiOkResponse({ type: InvitationId })
  @ApiNotFoundResponse({ description: 'None of the viewer’s that waits' })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<InvitationId> {
    return this.invitations.withdraw(viewer, id, asked);
  }
}
