/** `safeguardingLead` → `Safeguarding lead`: a code that has no words yet is still readable. */
export function humanise(code: string): string {
  const words = code.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
