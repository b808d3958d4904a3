import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
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
import type { Viewer } from '../identity/viewer.ts';
import { Agreements, AgreementsPage, NewSuspension, SuspensionId } from './agreements.dto.ts';
import { AgreementsService } from './agreements.service.ts';

@ApiTags('administration')
@ApiNotFoundResponse({ description: 'No administrator, or nothing that they look after' })
@Controller('admin')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get('agencies')
  @ApiOperation({ operationId: 'listAgreements', summary: 'What each agency has signed' })
  @ApiOkResponse({ type: Agreements })
  list(@CurrentViewer() viewer: Viewer, @Query() page: AgreementsPage): Promise<Agreements> {
    return this.agreements.list(viewer, page);
  }

  @Post('suspensions')
  @ApiOperation({ operationId: 'suspendAgency', summary: 'Suspend an agency: nobody acts for it' })
  @ApiCreatedResponse({ type: SuspensionId })
  @ApiConflictResponse({ description: 'notYourself, hasChanged' })
  suspend(@CurrentViewer() viewer: Viewer, @Body() asked: NewSuspension): Promise<SuspensionId> {
    return this.agreements.suspend(viewer, asked);
  }

  @Post('suspensions/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'liftSuspension', summary: 'Let it take part again' })
  @ApiOkResponse({ type: SuspensionId })
  lift(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<SuspensionId> {
    return this.agreements.lift(viewer, id, asked);
  }
}
