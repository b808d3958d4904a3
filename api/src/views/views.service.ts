import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import { TeamRepository, type StoredTeam } from '../team/team.repository.ts';
import { inSightOf, lensInSight, mergedPlaces, placesInSight, type InSight } from './in-sight.ts';
import { requireFreeName, tidyName } from './view-names.ts';
import type { Desk, Kept, NewArrangement, NewView, ViewDto, ViewName } from './views.dto.ts';
import { ViewsRepository, type KeptView } from './views.repository.ts';

/**
 * What a viewer keeps beside a family's page. It belongs to the person in the agency that they act for:
 * who works for two keeps two desks. Everything passes one decision, that of the page itself, in the
 * transaction in which it is read or written; whoever may not open the page finds nothing here.
 */
@Injectable()
export class ViewsService {
  constructor(
    private readonly repository: ViewsRepository,
    private readonly team: TeamRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /**
   * No event, and no lock that the page itself might have to wait for: these are the viewer's own notes,
   * and what of them is in sight the page has just shown.
   * @throws AppError notFound: no such page for this viewer
   */
  desk(viewer: Viewer, clientId: string): Promise<Desk> {
    return this.repository.transaction(async (tx) => {
      const param = this.viewers.for(viewer);
      const team = await this.team.within(tx, clientId, param, this.clock.forDatabase());
      const kept = await this.repository.desk(tx, clientId, param);
      if (!team) throw new AppError('notFound');
      return { ...kept, places: placesInSight(kept.places, this.inSight(team)) };
    });
  }

  /** @throws AppError notFound: no such page for this viewer */
  arrange(viewer: Viewer, clientId: string, asked: NewArrangement): Promise<Kept> {
    const { operationId, ...arranged } = asked;
    const { layout, places, isPutBack } = arranged;
    const param = this.viewers.for(viewer);
    const body = { clientId, ...arranged };
    const command = { operationId, kind: 'arrangement', viewer, body };
    return this.commands.run(command, async (tx, now) => {
      const inSight = await this.decide(tx, viewer, clientId, now);
      if (!inSight) throw new AppError('notFound');
      const kept = await this.repository.takeDesk(tx, clientId, param, now);
      const merged = mergedPlaces(isPutBack ? [] : kept.places, places, inSight);
      await this.repository.arrange(tx, clientId, param, { layout, places: merged });
      return { id: clientId };
    });
  }

  /** @throws AppError notFound: no such page for this viewer; invalidInput: of the name */
  save(viewer: Viewer, clientId: string, { operationId, ...asked }: NewView): Promise<Kept> {
    const id = randomUUID();
    const param = this.viewers.for(viewer);
    const name = tidyName(asked.name);
    const body = { clientId, ...asked };
    return this.commands.run({ operationId, kind: 'view', viewer, body }, async (tx, now) => {
      const inSight = await this.decide(tx, viewer, clientId, now);
      if (!inSight) throw new AppError('notFound');
      const { views } = await this.repository.takeDesk(tx, clientId, param, now);
      requireFreeName(name, views);
      const { layout } = asked;
      const lens = lensInSight(asked.lens, inSight);
      const places = placesInSight(asked.places, inSight);
      const view = { id, clientId, name, layout, lens, places };
      await this.repository.save(tx, view, param, now);
      return { id };
    });
  }

  /**
   * Where somebody else's boxes stand tells how many stood between them, and in which sectors: places and
   * the free layout are for their maker. The rest is cut to what the reader's own page discloses.
   * @throws AppError notFound: no such view, or of no page that this viewer may open
   */
  async open(viewer: Viewer, id: string): Promise<ViewDto> {
    const eventId = randomUUID();
    const answer = await this.repository.transaction(async (tx) => {
      const now = this.clock.forDatabase();
      const { view, inSight } = await this.find(tx, viewer, id, now);
      await this.repository.recordAccess(tx, {
        id: eventId,
        viewer: this.viewers.for(viewer),
        kind: 'view',
        outcome: view && inSight ? 'shown' : 'refused',
        subjectIds: view ? [view.clientId] : [],
        reference: id,
        now,
      });
      return view && inSight ? toAnswer(id, view, inSight) : null;
    });
    if (!answer) throw new AppError('notFound');
    return answer;
  }

  /** @throws AppError notFound: no such view of the viewer's; invalidInput: of the name */
  rename(viewer: Viewer, id: string, { operationId, name: typed }: ViewName): Promise<Kept> {
    const name = tidyName(typed);
    const body = { id, name: typed };
    return this.commands.run({ operationId, kind: 'viewName', viewer, body }, async (tx, now) => {
      const { clientId } = await this.findOwn(tx, viewer, id, now);
      const param = this.viewers.for(viewer);
      const { views } = await this.repository.takeDesk(tx, clientId, param, now);
      requireFreeName(name, views, id);
      await this.repository.rename(tx, id, name);
      return { id };
    });
  }

  /** @throws AppError notFound: no such view of the viewer's */
  remove(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<Kept> {
    const command = { operationId, kind: 'viewEnd', viewer, body: { id } };
    return this.commands.run(command, async (tx, now) => {
      await this.findOwn(tx, viewer, id, now);
      await this.repository.remove(tx, id);
      return { id };
    });
  }

  /** The one decision: what the page of that client would show this viewer now; null: no such page. */
  private async decide(
    tx: GraphTransaction,
    viewer: Viewer,
    clientId: string,
    now: string | null,
  ): Promise<InSight | null> {
    await this.team.lock(tx, clientId);
    const team = await this.team.within(tx, clientId, this.viewers.for(viewer), now);
    return team && this.inSight(team);
  }

  private readonly inSight = (team: StoredTeam): InSight =>
    inSightOf(team, this.viewers.profile.timeZone);

  /** Nobody's page is asked for where there is no view, so that it takes as long as one that is closed. */
  private async find(tx: GraphTransaction, viewer: Viewer, id: string, now: string | null) {
    const view = await this.repository.find(tx, id, this.viewers.for(viewer));
    const inSight = await this.decide(tx, viewer, view?.clientId ?? randomUUID(), now);
    return { view, inSight };
  }

  private async findOwn(tx: GraphTransaction, viewer: Viewer, id: string, now: string | null) {
    const { view, inSight } = await this.find(tx, viewer, id, now);
    if (!view?.isOwn || !inSight) throw new AppError('notFound');
    return view;
  }
}

function toAnswer(id: string, view: KeptView, inSight: InSight): ViewDto {
  const { clientId, isOwn, name, layout, places } = view;
  const lens = lensInSight(view.lens, inSight);
  if (isOwn) return { id, clientId, name, lens, layout, places: placesInSight(places, inSight) };
  return {
    id,
    clientId,
    name: null,
    lens,
    layout: layout === 'free' ? 'rings' : layout,
    places: [],
  };
}
