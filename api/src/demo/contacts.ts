import type { Random } from './random.ts';

/**
 * Only numbers that Ofcom keeps for drama ("Telephone numbers for use in TV and radio drama
 * programmes"), so that a tap on a demo number can never ring at someone's home.
 */
const RANGES = {
  mobile: (three: string) => `07700 900${three}`,
  landline: (three: string) => `01632 960${three}`,
  london: (three: string) => `020 7946 0${three}`,
  freephone: (three: string) => `0808 157 0${three}`,
  nationwide: (three: string) => `03069 990${three}`,
};
export type PhoneRange = keyof typeof RANGES;

export class PhoneBook {
  private readonly free: Record<PhoneRange, number[]>;

  constructor(random: Random) {
    const thousand = () => random.shuffle(Array.from({ length: 1000 }, (_, i) => i));
    this.free = {
      mobile: thousand(),
      landline: thousand(),
      london: thousand(),
      freephone: thousand(),
      nationwide: thousand(),
    };
  }

  /** A number that nobody else in the county has. */
  take(range: PhoneRange): string {
    const number = this.free[range].pop();
    if (number === undefined) throw new Error(`No ${range} numbers left`);
    return RANGES[range](String(number).padStart(3, '0'));
  }
}

/** Letters that inward codes use: no C, I, K, M, O, V. */
const INWARD = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * Valid in form, but ZZ is no postcode area of Royal Mail's: no demo address is anyone's. The digit
 * after it is the district's number.
 */
export function postcode(random: Random, districtNumber: number): string {
  const letters = random.pick([...INWARD]) + random.pick([...INWARD]);
  return `ZZ${districtNumber} ${random.int(1, 9)}${letters}`;
}

/** For e-mail: plain letters only; `.example` can never be registered (RFC 2606). */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const STREETS = `Abbot Almond Barn Beacon Bramble Brook Candle Chapel Clover Cobbler Copper Crane
  Curlew Drover Elder Falcon Fuller Garnet Hazel Heron Ivy Jasmine Juniper Kestrel Kiln Lapwing
  Linnet Mallow Mercer Mill Nettle Orchard Otter Pepper Plover Quarry Rosemary Rowan Saddler Sorrel
  Teasel Tanner Thimble Wharf Willow`.split(/\s+/);
const STREET_KINDS = ['Road', 'Street', 'Lane', 'Close', 'Way', 'Gardens', 'Terrace', 'Rise'];

export function street(random: Random): string {
  return `${random.pick(STREETS)} ${random.pick(STREET_KINDS)}`;
}

export function homeAddress(random: Random, district: string): string {
  const number = random.int(1, 180);
  const road = street(random);
  if (random.chance(0.2)) return `Flat ${random.int(1, 24)}, ${number} ${road}, ${district}`;
  return `${number} ${road}, ${district}`;
}
