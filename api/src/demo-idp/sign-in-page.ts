import { createHash } from 'node:crypto';
import type { DemoPerson } from './demo-person.ts';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:19px/1.4 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff}
.wrap{max-width:720px;margin:0 auto;padding:0 20px 60px}
header{background:#1d3d4f;color:#fff;font-weight:700}
header .wrap{padding-top:14px;padding-bottom:14px}
h1{font-size:32px;line-height:1.15;margin:32px 0 20px}
.note{border-left:10px solid #1d70b8;padding:12px 16px;margin:0 0 28px;background:#f3f2f1}
ul{list-style:none;margin:0;padding:0}
li{border-top:1px solid #b1b4b6;padding:12px 0}
li:last-child{border-bottom:1px solid #b1b4b6}
p{margin:4px 0 0}
.person{background:none;border:0;padding:6px 0;margin:0;min-height:44px;font:inherit;font-weight:700;
color:#1d70b8;text-decoration:underline;text-underline-offset:3px;cursor:pointer;text-align:left}
.person:hover{color:#003078;text-decoration-thickness:3px}
.go{background:#00703c;color:#fff;border:0;box-shadow:0 2px 0 #002d18;padding:10px 18px;
font:inherit;min-height:44px;cursor:pointer}
.person:focus,.go:focus{outline:3px solid transparent;background:#fd0;color:#0b0c0c;
box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
`;

/** Presses the button where scripts run; without, people press it. */
const PRESS = `document.querySelector('.go').click()`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Browsers apply `form-action` to every redirect after the form, so the client's origin is in it. */
export function pagePolicy(clientOrigins: string[]): string {
  const forms = ["'self'", ...new Set(clientOrigins)].join(' ');
  return (
    `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(PRESS)}; ` +
    `form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`
  );
}

export function choosePage(uid: string, people: DemoPerson[]): string {
  const rows = people.map(({ subject, name, description }, index) => {
    const id = `about-${index + 1}`;
    return (
      `<li><button class="person" name="subject" value="${escape(subject)}"` +
      ` aria-describedby="${id}">${escape(name)}</button>` +
      `<p id="${id}">${escape(description)}</p></li>`
    );
  });
  return page(
    'Who do you want to sign in as?',
    `<p class="note">This is a demonstration. Everyone here is invented, so there are no passwords.
Choose a person to see Patchwork as they would.</p>
<form method="post" action="/choose/${escape(uid)}"><ul>${rows.join('\n')}</ul></form>`,
  );
}

/** `form` is the provider's own, with its token; `op.logoutForm` is its id. */
export function signOutPage(form: string): string {
  return page(
    'Signing out',
    `${form}<p class="note">This is a demonstration.</p>
<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes">Finish signing out</button>
<script>${PRESS}</script>`,
  );
}

export function problemPage(): string {
  return page(
    'This sign-in has ended',
    `<p>It was finished in another tab, or left too long. Go back to Patchwork and sign in again.</p>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Patchwork demonstration</title><style>${STYLE}</style></head>
<body><header><div class="wrap">Patchwork demonstration</div></header>
<main class="wrap"><h1>${title}</h1>
${body}</main></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
