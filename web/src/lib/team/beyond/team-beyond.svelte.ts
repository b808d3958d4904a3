import { getBeyond, tickBeyond } from '../../api/client.gen.ts';
import type { Beyond } from '../../api/types.ts';
import { longestMs, toAnswer, type Asker } from '../../tick/ask.ts';
import type { FamilyTeam } from '../family-team.ts';
import type { Alias } from '../lens/hide-names.ts';
import { nameOf } from '../speak.ts';
import type { TeamState } from '../team-state.svelte.ts';
import type { BranchView } from '../view.ts';
import type { Words } from '../words.ts';
import { branchAt, countBehind, hideOtherNames, wayOf, type Count } from './branches.ts';

export type Standing = 'unasked' | 'asking' | 'known' | 'failed' | 'changed';

/**
 * The reader's other families, to which the people of the page lead on. Asked for only when somebody is
 * chosen: each answer is an access to all whom it names, and most readers come for a telephone number.
 * It belongs to one answer of the page, and is gone with it.
 */
export class TeamBeyond {
  readonly #team: TeamState;
  readonly #read: () => FamilyTeam;
  readonly #words: Words;
  readonly #alias: Alias;
  #kept = $state.raw<{ page: string; standing: Standing; answer: Beyond | null } | null>(null);

  readonly standing = $derived.by((): Standing => {
    return this.#kept?.page === this.#read().mark ? this.#kept.standing : 'unasked';
  });
  readonly #answer = $derived.by(() => {
    const answer = this.standing === 'known' ? this.#kept!.answer : null;
    if (!answer || !this.#team.lens.hidesNames) return answer;
    return hideOtherNames(
      answer,
      this.#read().members.map(({ age }) => age),
      this.#alias,
    );
  });
  /** The branches that are open, each at somebody who is in sight; of another day nothing is known. */
  readonly branches = $derived.by((): BranchView[] => {
    const { beyond, asAt } = this.#team.lens;
    const answer = this.#answer;
    if (!answer || asAt) return [];
    const { nodes, view } = this.#team;
    return beyond.flatMap((from) => {
      const isThere = nodes.includes(from);
      return (isThere && branchAt(answer, from, nameOf(view, from, this.#words))) || [];
    });
  });
  readonly isWanted = $derived.by(() => {
    const { selected, beyond } = this.#team.lens;
    const leadsOn = selected !== null && wayOf(selected) !== null;
    return this.standing === 'unasked' && (leadsOn || beyond.length > 0);
  });

  constructor(team: TeamState, read: () => FamilyTeam, words: Words, alias: Alias) {
    this.#team = team;
    this.#read = read;
    this.#words = words;
    this.#alias = alias;
  }

  /** How many would be shown at this node; null: none, or nobody knows yet. */
  countAt(nodeId: string | null): Count | null {
    if (!nodeId || !this.#answer || this.#team.lens.asAt) return null;
    return countBehind(this.#answer, nodeId);
  }

  branchAt(nodeId: string): BranchView | undefined {
    return this.branches.find(({ from }) => from === nodeId);
  }

  /** As if somebody had been chosen. */
  want() {
    if (this.standing === 'unasked') void this.ask();
  }

  async ask() {
    const { mark: page, subjectId } = this.#read();
    this.#kept = { page, standing: 'asking', answer: null };
    const signal = AbortSignal.timeout(longestMs);
    const asked = await getBeyond(subjectId, { signal }).catch(() => null);
    if (this.#kept?.page !== page) return;
    const answer = asked?.status === 200 ? asked.data : null;
    this.#kept = { page, standing: answer ? 'known' : 'failed', answer };
  }

  /**
   * Asks for the page and, where they are shown, for the other families too. If only these have changed,
   * only these go: the numbers to call stay on the screen.
   */
  watch(askPage: Asker): Asker {
    return async (mark) => {
      const shown = this.#kept;
      const [page, own] = await Promise.all([askPage(mark), this.#askAgain()]);
      if (own === 'changed' && this.#kept === shown) {
        this.#kept = { ...shown!, standing: 'changed', answer: null };
      }
      return own === 'signedOut' || (own === 'missed' && page === 'same') ? own : page;
    };
  }

  async #askAgain() {
    if (this.standing !== 'known') return 'same';
    const mark = this.#kept!.answer!.mark;
    const signal = AbortSignal.timeout(longestMs);
    return tickBeyond(this.#read().subjectId, { mark }, { signal }).then(toAnswer);
  }
}
