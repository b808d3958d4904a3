import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { MyFamilies } from './home.dto.ts';
import { HomeService } from './home.service.ts';

@ApiTags('home')
@Controller('families')
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Get('mine')
  @ApiOperation({ operationId: 'getMyFamilies', summary: "The viewer's own clients' families" })
  @ApiOkResponse({ type: MyFamilies })
  myFamilies(@CurrentViewer() viewer: Viewer): Promise<MyFamilies> {
    return this.home.myFamilies(viewer);
  }
}
