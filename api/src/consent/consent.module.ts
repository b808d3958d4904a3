import { Global, Module } from '@nestjs/common';
import { Config } from '../common/config.ts';
import { findProfile } from './profile.ts';
import { ViewerParams } from './viewer-params.ts';

/** The rule's settings, for every feature that shows people. */
@Global()
@Module({
  providers: [
    {
      provide: ViewerParams,
      inject: [Config],
      useFactory: (config: Config) => new ViewerParams(findProfile(config.profile)),
    },
  ],
  exports: [ViewerParams],
})
export class ConsentModule {}
