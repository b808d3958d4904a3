import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { NewSearch, SearchKept, SearchResults } from './search.dto.ts';
import { SearchService } from './search.service.ts';

@ApiTags('people')
@Controller('searches')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Post()
  @ApiOperation({ operationId: 'keepSearch', summary: 'Keep what was typed with this session' })
  @ApiCreatedResponse({ type: SearchKept })
  keep(@CurrentViewer() viewer: Viewer, @Body() search: NewSearch): Promise<SearchKept> {
    return this.searches.keep(viewer, search);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getSearch', summary: 'Answer a kept search, decided again' })
  @ApiOkResponse({ type: SearchResults })
  results(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
  ): Promise<SearchResults> {
    return this.searches.results(viewer, id);
  }

  @Get(':id/tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickSearch', summary: 'Whether open results still hold' })
  @ApiOkResponse({ type: Tick })
  tick(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() shown: Shown,
  ): Promise<Tick> {
    return this.searches.tick(viewer, id, shown);
  }
}
