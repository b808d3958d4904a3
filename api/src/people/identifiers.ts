import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export type IdentifierSystem = 'nhs' | 'case';

export interface IdentifierVault {
  /** Keyed hash for looking up: the same number always gives the same hash under one key. */
  hash(system: IdentifierSystem, value: string): string;
  /** Ciphertext for showing again; different each time. */
  seal(value: string): string;
  /** Throws when the text was changed or sealed under another key. */
  open(ciphertext: string): string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A number of ten digits is guessed in seconds from a plain hash, so the hash is keyed; and hash and
 * cipher use keys derived apart, so that neither helps against the other.
 */
export function makeIdentifierVault(keyHex: string, random = randomBytes): IdentifierVault {
  if (!/^[0-9a-f]{64}$/i.test(keyHex)) throw new Error('identifier key: 64 hexadecimal digits');
  const root = Buffer.from(keyHex, 'hex');
  const hashKey = derive(root, 'patchwork identifier hash');
  const sealKey = derive(root, 'patchwork identifier seal');
  return {
    hash: (system, value) =>
      createHmac('sha256', hashKey)
        .update(`${system}:${normaliseIdentifier(system, value)}`)
        .digest('base64url'),
    seal: (value) => {
      const iv = random(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv);
      const sealed = [cipher.update(value, 'utf8'), cipher.final()];
      return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url');
    },
    open: (ciphertext) => {
      const bytes = Buffer.from(ciphertext, 'base64url');
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(tag);
      const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
      return Buffer.concat(opened).toString('utf8');
    },
  };
}

function derive(root: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), purpose, 32));
}

/** Digits only for an NHS number; capitals and digits for an agency's case number. */
export function normaliseIdentifier(system: IdentifierSystem, value: string): string {
  return system === 'nhs'
    ? value.replace(/\D/g, '')
    : value.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Ten digits, the last a check by weights 10…2 modulo 11 (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(value: string): boolean {
  const digits = normaliseIdentifier('nhs', value);
  if (digits.length !== 10) return false;
  return nhsCheckDigit(digits.slice(0, 9)) === Number(digits[9]);
}

/** The tenth digit for nine given ones; 10 where no NHS number begins with these nine. */
export function nhsCheckDigit(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11;
}
