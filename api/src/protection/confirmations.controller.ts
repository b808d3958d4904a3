import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import {
  Confirmed,
  LinkToConfirm,
  MembershipToConfirm,
  TeamsUnconfirmed,
  Unconfirmed,
} from './confirmations.dto.ts';
import { ConfirmationsService } from './confirmations.service.ts';

@ApiTags('protection')
@OpensFamilyPage()
@Controller()
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @Get('confirmations')
  @ApiOperation({ operationId: 'getTeamsUnconfirmed', summary: 'Own team’s unconfirmed links' })
  @ApiOkResponse({ type: TeamsUnconfirmed })
  @ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a team lead' })
  ofTeam(@CurrentViewer() viewer: Viewer): Promise<TeamsUnconfirmed> {
    return this.confirmations.ofTeam(viewer);
  }

  @Get('clients/:id/unconfirmed')
  @ApiOperation({ operationId: 'getUnconfirmed', summary: 'What one may confirm about a client' })
  @ApiOkResponse({ type: Unconfirmed })
  @ApiNotFoundResponse({ description: 'Nobody whom the viewer’s team works with' })
  about(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Unconfirmed> {
    return this.confirmations.about(viewer, id);
  }

  @Post('involvements/:id/confirmations')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmLink', summary: 'Confirm that somebody holds a line' })
  @ApiOkResponse({ type: Confirmed })
  @ApiNotFoundResponse({ description: 'No such link that the viewer may confirm' })
  link(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: LinkToConfirm,
  ): Promise<Confirmed> {
    return this.confirmations.link(viewer, id, asked);
  }

  @Post('families/:id/confirmations')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmMembership',
    summary: 'Confirm that a client is of a family',
  })
  @ApiOkResponse({ type: Confirmed })
  @ApiNotFoundResponse({ description: 'No such membership that the viewer may confirm' })
  membership(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: MembershipToConfirm,
  ): Promise<Confirmed> {
    return this.confirmations.membership(viewer, id, asked);
  }
}
