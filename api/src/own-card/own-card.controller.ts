import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AbsenceId, CardKept, NewAbsence, NewCard, OwnCard } from './own-card.dto.ts';
import { OwnCardService } from './own-card.service.ts';

@ApiTags('own card')
@Controller('own-card')
export class OwnCardController {
  constructor(private readonly card: OwnCardService) {}

  @Get()
  @ApiOperation({ operationId: 'getOwnCard', summary: 'One’s own card as one keeps it' })
  @ApiOkResponse({ type: OwnCard })
  own(@CurrentViewer() viewer: Viewer): Promise<OwnCard> {
    return this.card.own(viewer);
  }

  @Put()
  @ApiOperation({ operationId: 'saveOwnCard', summary: 'Say how one is reached, and when' })
  @ApiOkResponse({ type: CardKept })
  save(@CurrentViewer() viewer: Viewer, @Body() card: NewCard): Promise<CardKept> {
    return this.card.save(viewer, card);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmOwnCard', summary: 'Say that it is right as it stands' })
  @ApiOkResponse({ type: CardKept })
  confirm(@CurrentViewer() viewer: Viewer, @Body() asked: Confirmation): Promise<CardKept> {
    return this.card.confirm(viewer, asked);
  }

  @Post('absences')
  @ApiOperation({ operationId: 'beAway', summary: 'Say when one is away, and who stands in' })
  @ApiCreatedResponse({ type: AbsenceId })
  beAway(@CurrentViewer() viewer: Viewer, @Body() asked: NewAbsence): Promise<AbsenceId> {
    return this.card.beAway(viewer, asked);
  }

  @Post('absences/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'beBack', summary: 'Be back, or call an absence off' })
  @ApiOkResponse({ type: AbsenceId })
  @ApiNotFoundResponse({ description: 'None such of the viewer’s that is not over' })
  beBack(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<AbsenceId> {
    return this.card.beBack(viewer, id, asked);
  }
}
