import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
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
import { BreakGlassSpan, NewBreakGlass } from './break-glass.dto.ts';
import { BreakGlassService } from './break-glass.service.ts';

@ApiTags('protection')
@OpensFamilyPage()
@Controller('clients/:id/break-glass')
export class BreakGlassController {
  constructor(private readonly breakGlass: BreakGlassService) {}

  @Post()
  @ApiOperation({
    operationId: 'breakGlass',
    summary: 'Override what is kept back, for half an hour',
  })
  @ApiCreatedResponse({ type: BreakGlassSpan })
  @ApiForbiddenResponse({ description: 'roleNotHeld: not acting in a statutory role' })
  @ApiNotFoundResponse({ description: 'Nobody whom the viewer may open' })
  open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewBreakGlass,
  ): Promise<BreakGlassSpan> {
    return this.breakGlass.open(viewer, id, asked);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endBreakGlass', summary: 'End one’s own before its time' })
  @ApiOkResponse({ type: BreakGlassSpan })
  @ApiNotFoundResponse({ description: 'None of one’s own is in force' })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<BreakGlassSpan> {
    return this.breakGlass.end(viewer, id, asked);
  }
}
