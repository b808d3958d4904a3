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
import { LeadAnswer, LeadPage, LeadProposalId, NewLeadProposal } from './lead.dto.ts';
import { LeadService } from './lead.service.ts';

@ApiTags('lead professional')
@OpensFamilyPage()
@Controller()
export class LeadController {
  constructor(private readonly lead: LeadService) {}

  @Get('clients/:id/lead')
  @ApiOperation({ operationId: 'getLead', summary: 'Who leads the team, who could, who did' })
  @ApiOkResponse({ type: LeadPage })
  @ApiNotFoundResponse({ description: 'Nobody who is open to the viewer' })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<LeadPage> {
    return this.lead.page(viewer, id);
  }

  @Post('clients/:id/lead-proposals')
  @ApiOperation({ operationId: 'proposeLead', summary: 'Propose somebody, or oneself, to lead' })
  @ApiCreatedResponse({ type: LeadProposalId })
  @ApiNotFoundResponse({ description: 'Nobody whom the viewer sees there' })
  @ApiConflictResponse({ description: 'alreadyLead, hasLead, alreadyProposed' })
  propose(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewLeadProposal,
  ): Promise<LeadProposalId> {
    return this.lead.propose(viewer, id, asked);
  }

  @Post('lead-proposals/:id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerLeadProposal', summary: 'Accept it, or decline' })
  @ApiOkResponse({ type: LeadProposalId })
  @ApiNotFoundResponse({ description: 'Nothing that is proposed to the viewer' })
  @ApiConflictResponse({ description: 'hasLead: somebody else leads meanwhile' })
  answer(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: LeadAnswer,
  ): Promise<LeadProposalId> {
    return this.lead.answer(viewer, id, asked);
  }

  @Post('lead-proposals/:id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawLeadProposal', summary: 'Take back what one proposed' })
  @ApiOkResponse({ type: LeadProposalId })
  @ApiNotFoundResponse({ description: 'Nothing of the viewer’s that waits for an answer' })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<LeadProposalId> {
    return this.lead.withdraw(viewer, id, asked);
  }

  @Post('clients/:id/lead/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endLead', summary: 'Lead the team no longer' })
  @ApiOkResponse({ type: LeadProposalId })
  @ApiNotFoundResponse({ description: 'The viewer does not lead there' })
  stepDown(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<LeadProposalId> {
    return this.lead.stepDown(viewer, id, asked);
  }
}
