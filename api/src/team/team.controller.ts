import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
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
}
