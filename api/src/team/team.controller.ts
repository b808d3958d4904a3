import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage, Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { FamilyTeamDto } from './team.dto.ts';
import { TeamService } from './team.service.ts';

@ApiTags('team')
@OpensFamilyPage()
@Controller('clients/:id/team')
export class TeamController {
  constructor(private readonly team: TeamService) {}

  @Get()
  @ApiOkResponse({ type: FamilyTeamDto })
  around(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
  ): Promise<FamilyTeamDto> {
    return this.team.around(viewer, id);
  }

  @Get('tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickTeam', summary: 'Whether an open page still holds' })
  @ApiOkResponse({ type: Tick })
  tick(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() shown: Shown,
  ): Promise<Tick> {
    return this.team.tick(viewer, id, shown);
  }
}
