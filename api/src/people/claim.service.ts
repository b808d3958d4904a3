import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { CountryCode } from '../common/countries.ts';
import { AppError, type FieldProblem } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Claimed, NewClaim } from './claim.dto.ts';
import { ClaimRepository } from './claim.repository.ts';
import { hashed, IDENTIFIER_VAULT } from './identifier-vault.ts';
import type { IdentifierSystem, IdentifierVault } from './identifiers.ts';
import { phoneticKeys } from './name-keys.ts';
import { nameParts, normalise } from './normalise.ts';
import { normalisePostcode, readIdentifier } from './query-parser.ts';
import { SearchRepository } from './search.repository.ts';

interface Identity {
  birthDate: string | null;
  postcode: string | null;
  identifier: { system: IdentifierSystem; value: string } | null;
}

@Injectable()
export class ClaimService {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly searches: SearchRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    @Inject(IDENTIFIER_VAULT) private readonly vault: IdentifierVault,
  ) {}

  /**
   * One person, exactly identified, for 24 hours. Every try leaves its event, which is why the
   * refusal is thrown only after the transaction: thrown inside, it would undo the event.
   * @throws AppError noMatch: nobody, several, or somebody closed; which of them is not said
   */
  async claim(viewer: Viewer, { operationId, ...typed }: NewClaim): Promise<Claimed> {
    const identity = readIdentity(typed, this.viewers.profile.country);
    const ids = { claim: randomUUID(), event: randomUUID() };
    const param = this.viewers.for(viewer);
    const command = { operationId, kind: 'claim', viewer, body: typed };
    const { clientId } = await this.commands.run(command, async (tx, now) => {
      const clientId = await this.repository.claim(tx, {
        id: ids.claim,
        viewer: param,
        names: [normalise(typed.name)],
        sounds: phoneticKeys(nameParts(typed.name)),
        birthDate: identity.birthDate,
        postcode: identity.postcode,
        identifier: identity.identifier && hashed(this.vault, identity.identifier),
        reason: typed.reason.trim(),
        now,
      });
      await this.searches.record(
        { tx, now, viewer: param },
        {
          id: ids.event,
          kind: 'claim',
          outcome: clientId === null ? 'noMatch' : 'claimed',
          subjectIds: clientId === null ? [] : [clientId],
          reference: null,
        },
      );
      return { clientId };
    });
    // A stored answer outlives the decision that it came from: whoever is sent it is decided again.
    if (clientId === null || !(await this.repository.isOpen(clientId, param))) {
      throw new AppError('noMatch');
    }
    return { clientId };
  }
}

/** @throws AppError invalidInput: a field that cannot be read, or fewer than two of the three */
function readIdentity(typed: Omit<NewClaim, 'operationId'>, country: CountryCode): Identity {
  const identity = {
    birthDate: typed.birthDate || null,
    postcode: typed.postcode ? normalisePostcode(typed.postcode, country) : null,
    identifier: typed.identifier ? readIdentifier(typed.identifier) : null,
  };
  const problems: FieldProblem[] = [];
  if (typed.reason.trim().length < 10) problems.push({ field: 'reason', problem: 'minLength' });
  for (const field of ['postcode', 'identifier'] as const) {
    if (typed[field] && !identity[field]) problems.push({ field, problem: 'unreadable' });
  }
  const given = Object.values(identity).filter((value) => value !== null);
  if (given.length < 2 && !problems.length)
    problems.push({ field: 'birthDate', problem: 'twoOfThree' });
  if (problems.length) {
    throw new AppError('invalidInput', 'This does not identify a person.', problems);
  }
  return identity;
}
