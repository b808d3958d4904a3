import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AppError } from '../common/errors.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { FamilyTeamDto } from './team.dto.ts';
import { TeamService } from './team.service.ts';

/** A malformed id is answered like an unknown one. */
const clientId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('notFound') });

@ApiTags('team')
@OpensFamilyPage()
@Controller('clients/:id/team')
export class TeamController {
  constructor(private readonly team: TeamService) {}

  @Get()
  @ApiOkResponse({ type: FamilyTeamDto })
  around(
    @CurrentViewer() viewer: Viewer,
    @Param('id', clientId) id: string,
  ): Promise<FamilyTeamDto> {
    return this.team.around(viewer, id);
  }
}
