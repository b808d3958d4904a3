import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something about the audit that a person must put right; says what and how. */
export class AuditError extends Error {}

/** Signs checkpoints (Ed25519: the same text always gives the same signature). */
export class SigningKey {
  /** As text: base64 of its DER form. */
  readonly publicKey: string;
  private readonly key: KeyObject;

  private constructor(key: KeyObject) {
    this.key = key;
    this.publicKey = publicText(createPublicKey(key));
  }

  /** Reads the key; at the very first start makes one, readable by this user only. */
  static open(file: string): SigningKey {
    try {
      return SigningKey.read(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    try {
      // Of two that start at once the second finds the file there, whole, and takes that.
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
    return SigningKey.read(file);
  }

  /** @throws AuditError where others may read it, or it is no Ed25519 key */
  static read(file: string): SigningKey {
    const pem = readFileSync(file);
    if (process.platform !== 'win32' && statSync(file).mode & 0o077) {
      throw new AuditError(
        `The audit's key ${file} can be read by others. Mend that: chmod 600 ${file}`,
      );
    }
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') {
      throw new AuditError(`${file} must hold an Ed25519 key: openssl genpkey -algorithm ed25519`);
    }
    return new SigningKey(key);
  }

  sign(text: string): string {
    return sign(null, Buffer.from(text), this.key).toString('base64url');
  }
}

function publicText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      type: 'spki',
      format: 'der',
    });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}
