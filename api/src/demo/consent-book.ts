import type { CountyContext } from './county-context.ts';
import type { Evidence } from './vocabulary.ts';
import type { ConsentRecordRecord } from './world.ts';

type Entry = Omit<
  ConsentRecordRecord,
  'id' | 'seq' | 'recordedAt' | 'evidence' | 'wording' | 'language'
>;
export type ConsentEntry = Entry & { evidence?: Evidence; language?: string };

/** Collects what people decided, and numbers it at the end in the order it was recorded. */
export class ConsentBook {
  private readonly context: CountyContext;
  private readonly records: ConsentRecordRecord[] = [];

  constructor(context: CountyContext) {
    this.context = context;
  }

  /** Recorded so many days ago; effective at once unless the entry has a `from`. */
  record(daysAgo: number, entry: ConsentEntry): ConsentRecordRecord {
    const { random } = this.context;
    const record: ConsentRecordRecord = {
      id: this.context.id(),
      seq: 0,
      recordedAt: this.context.ago(daysAgo),
      wording: daysAgo > 500 ? '2' : '3',
      ...entry,
      evidence: entry.evidence ?? random.pick(['signed', 'signed', 'spoken', 'portal'] as const),
      language:
        entry.language ??
        random.weighted([
          ['en-GB', 92],
          ['pl', 3],
          ['cy', 2],
          ['ur', 3],
        ]),
    };
    this.records.push(record);
    return record;
  }

  /** Share and flag about sensitive services end after twelve months. */
  yearFrom(daysAgo: number): string {
    return this.context.ago(daysAgo - 365);
  }

  close(): void {
    this.records.sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
    this.records.forEach((record, index) => {
      record.seq = index + 1;
      this.context.add('consentRecords', record);
    });
  }
}
