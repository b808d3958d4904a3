import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clearLens,
  facets,
  freshnesses,
  groupings,
  lastVisit,
  layoutNames,
  standings,
  type Action,
} from './lens.ts';
import { isOtherView, lensOf, noSteps, readSteps, redo, take, undo, type Steps } from './steps.ts';

const id = fc.constantFrom('member:a', 'agency:b', 'person:b:c', 'sector:gp');
const point = fc.record({ x: fc.integer(), y: fc.integer() });
const day = fc.constantFrom('2024-02-29', '2025-05-03', '2026-01-01');
const kind = <K extends Action['kind']>(own: K) => fc.constant(own);

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: kind('toggle'), facet: fc.constantFrom(...facets), value: id }),
  fc.record({ kind: kind('standing'), to: fc.constantFrom(...standings) }),
  fc.record({ kind: kind('freshness'), to: fc.constantFrom(...freshnesses) }),
  fc.record({
    kind: kind('focus'),
    to: fc.option(fc.record({ id, steps: fc.integer({ min: 1, max: 4 }) })),
  }),
  fc.record({ kind: kind('asAt'), to: fc.option(day) }),
  fc.record({ kind: kind('since'), to: fc.option(fc.oneof(day, fc.constant(lastVisit))) }),
  fc.record({ kind: kind('showAll') }),
  fc.record({ kind: kind('group'), by: fc.constantFrom(...groupings) }),
  fc.record({ kind: kind('fold'), id }),
  fc.record({ kind: kind('beyond'), id }),
  fc.record({ kind: kind('unfold'), ids: fc.array(id, { maxLength: 3 }) }),
  fc.record({ kind: kind('lay'), layout: fc.constantFrom(...layoutNames) }),
  fc.record({ kind: kind('free'), places: fc.dictionary(id, point) }),
  fc.record({ kind: kind('move'), id, to: point }),
  fc.record({ kind: kind('names'), areHidden: fc.boolean() }),
  fc.record({
    kind: kind('path'),
    to: fc.option(fc.record({ from: id, to: fc.option(id) })),
  }),
  fc.record({ kind: kind('select'), id: fc.option(id) }),
);

const actions = fc.array(anyAction, { maxLength: 40 });
const taken = (from: Steps, all: Action[]) => all.reduce(take, from);

describe('what was done to the view', () => {
  it('gives the first state when all of it is undone', () => {
    fc.assert(
      fc.property(actions, actions, (before, all) => {
        const first: Steps = { first: lensOf(taken(noSteps, before)), done: [], undone: [] };
        let steps = taken(first, all);
        while (steps.done.length > 0) steps = undo(steps);
        expect(lensOf(steps)).toEqual(first.first);
      }),
    );
  });

  it('is there again when as much is redone as was undone', () => {
    fc.assert(
      fc.property(actions, fc.nat({ max: 40 }), (all, times) => {
        const steps = taken(noSteps, all);
        const undone = Math.min(times, steps.done.length);
        let turned = steps;
        for (let at = 0; at < undone; at += 1) turned = undo(turned);
        for (let at = 0; at < undone; at += 1) turned = redo(turned);
        expect(turned).toEqual({ ...steps, undone: turned.undone });
      }),
    );
  });

  it('changes the view at every step that can be undone', () => {
    fc.assert(
      fc.property(actions, (all) => {
        let steps = taken(noSteps, all);
        while (steps.done.length > 0) {
          const before = undo(steps);
          if (!['select', 'move', 'asAt'].includes(steps.done.at(-1)!.kind)) {
            expect(lensOf(before)).not.toEqual(lensOf(steps));
          }
          steps = before;
        }
      }),
    );
  });

  it('survives being kept by the browser', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const steps = taken(noSteps, all);
        expect(readSteps(JSON.parse(JSON.stringify(steps)))).toEqual(steps);
      }),
    );
  });

  it('takes choosing one after the other for one step', () => {
    const chosen = taken(noSteps, [
      { kind: 'select', id: 'member:a' },
      { kind: 'select', id: 'agency:b' },
    ]);
    expect(chosen.done).toHaveLength(1);
    expect(lensOf(undo(chosen)).selected).toBeNull();
  });

  it('takes a slider drawn along for one step', () => {
    const drawn = taken(noSteps, [
      { kind: 'asAt', to: '2026-01-01' },
      { kind: 'asAt', to: '2025-05-03' },
    ]);
    expect(drawn.done).toHaveLength(1);
    expect(lensOf(undo(drawn)).asAt).toBeNull();
  });

  it('cannot redo what was undone once something else was done', () => {
    const undone = undo(take(noSteps, { kind: 'names', areHidden: true }));
    expect(redo(take(undone, { kind: 'standing', to: 'ended' })).undone).toEqual([]);
  });

  it('forgets the oldest of very many, and keeps the view', () => {
    const many = Array.from({ length: 400 }, (_, at): Action => {
      return { kind: 'fold', id: `agency:${at}` };
    });
    const steps = taken(noSteps, many);
    expect(steps.done).toHaveLength(150);
    expect(lensOf(steps).folded).toHaveLength(400);
  });

  it.each([null, undefined, {}, { first: {}, done: [], undone: [] }, 'steps', { done: 1 }])(
    'is not read from %j',
    (kept) => expect(readSteps(kept)).toBeNull(),
  );
});

describe('another view', () => {
  it('is what shows something else, not what chooses or moves', () => {
    expect(isOtherView(clearLens, { ...clearLens, selected: 'member:a' })).toBe(false);
    expect(isOtherView(clearLens, { ...clearLens, places: { a: { x: 1, y: 2 } } })).toBe(false);
    expect(isOtherView(clearLens, { ...clearLens, layout: 'tree' })).toBe(true);
    expect(isOtherView(clearLens, { ...clearLens, sectors: ['gp'] })).toBe(true);
  });
});
