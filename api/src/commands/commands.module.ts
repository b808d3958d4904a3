import { Global, Module } from '@nestjs/common';
import { CommandGate } from './command-gate.ts';

@Global()
@Module({ providers: [CommandGate], exports: [CommandGate] })
export class CommandsModule {}
