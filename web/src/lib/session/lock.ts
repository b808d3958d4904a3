/** Away from whoever sits there now; signed in again one comes back to the same page. */
export function lockPage(): void {
  const returnTo = location.pathname + location.search;
  document.body.replaceChildren();
  location.replace(`/sign-in?${new URLSearchParams({ returnTo, reason: 'idle' })}`);
}
