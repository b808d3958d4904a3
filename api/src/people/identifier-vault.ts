import type { Provider } from '@nestjs/common';
import { Config } from '../common/config.ts';
import { makeIdentifierVault, type IdentifierSystem, type IdentifierVault } from './identifiers.ts';

export const IDENTIFIER_VAULT = Symbol('identifier vault');

export const identifierVault: Provider = {
  provide: IDENTIFIER_VAULT,
  inject: [Config],
  useFactory: (config: Config) => makeIdentifierVault(config.identifierKey),
};

/** A number as statements compare it: never in the clear. */
export function hashed(
  vault: IdentifierVault,
  { system, value }: { system: IdentifierSystem; value: string },
): { system: string; hash: string } {
  return { system, hash: vault.hash(system, value) };
}
