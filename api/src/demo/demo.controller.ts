import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/public.decorator.ts';
import { demoPeople } from './people.ts';
import { demoStories } from './stories/stories.ts';

export class DemoStoryDto {
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty() story!: string;
  @ApiProperty({ type: [String], description: 'Names of demo people' }) signInAs!: string[];
  @ApiProperty({ description: 'Name of the invented client to look for' }) searchFor!: string;
  @ApiProperty() shows!: string;
}

/** The invented families, for the help page. This module is only there in the demo. */
@ApiTags('demo')
@Public()
@Controller('demo/stories')
export class DemoController {
  @Get()
  @ApiOkResponse({ type: [DemoStoryDto] })
  stories(): DemoStoryDto[] {
    return demoStories.map(({ slug, title, story, whoToSignInAs, whatToSee, openFirst }) => ({
      slug,
      title,
      story,
      signInAs: whoToSignInAs.map((subject) => nameOf(subject)),
      searchFor: openFirst,
      shows: whatToSee,
    }));
  }
}

function nameOf(subject: string): string {
  return demoPeople.find((person) => person.subject === subject)?.name ?? subject;
}
