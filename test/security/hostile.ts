/** What no field can mean when a browser sends it: each must be answered with the field's name, never with a fault. */
export const NOT_TYPED: Readonly<Record<string, unknown>> = {
  'a NUL byte': 'before\u0000after',
  'most of a megabyte': 'x'.repeat(1_000_000),
  'a list': ['one', 'two'],
};

/** The same, and what only a machine can send. */
export const NOT_A_VALUE: Readonly<Record<string, unknown>> = {
  ...NOT_TYPED,
  'half a surrogate pair': 'before\ud800after',
  'a list in a list': [[['one']]],
  'an object': { $gt: '' },
  'an object that cannot be a text': { toString: 'no', valueOf: 'no' },
  'a truth': true,
  'a fraction': 1.5,
};

/** What reads well and is nothing, in fields of its kind. */
export const NOT_A_DATE = ['2023-02-30', '2023-13-01', '0000-00-00', 'tomorrow', '9999-12-31'];
export const NOT_AN_ID = ['../../etc/passwd', '00000000-0000-4000-8000-000000000000', '1'];

/** What people may well write, and what nothing may do more with than show it. */
export const MERE_WORDS: readonly string[] = [
  `'); DROP TABLE addressees; --`,
  `' OR '1'='1`,
  `<script>hostile()</script>`,
  `"><img src=x onerror=hostile()>`,
  `{{ constructor.constructor('hostile()')() }}`,
  `{% include "/etc/passwd" %}`,
  `=HYPERLINK("https://elsewhere.example","hostile")`,
  `+hostile()`,
  `-hostile()`,
  `@hostile()`,
  `\thostile()`,
  `\rhostile()`,
  `Hostile\r\nBcc: hostile@elsewhere.example\r\n\r\nhostile`,
  `$(hostile) \`hostile\` %s %n \${hostile}`,
  `\u202Ehostile\u2066`,
  `__proto__`,
];

/** Words in the place of a name in an address. */
export const HOSTILE_SEGMENTS: readonly string[] = [
  '%00',
  '%27%20OR%201%3D1--',
  '..%2F..%2Fetc%2Fpasswd',
  '%3Cscript%3E',
  '%E0%A4%A',
  '99999999999999999999',
  '2023-02-30',
  '__proto__',
  'x'.repeat(3000),
];

/** Questions after an address. */
export const HOSTILE_QUERIES: readonly string[] = [
  'text=%00',
  'text=a&text=b',
  'text[a]=b',
  'text=%25%25%5C%5C_',
  `text=${'x'.repeat(5000)}`,
  'text=%ED%A0%80',
  'group=__proto__',
  'group=constructor',
  'authority=%00',
  'committee=%00',
  'committee=a&committee=b',
  'after=%00',
  'after=MjAyMy0wMi0zMCAwIDAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA',
  'after=MjAyMy0wMi0wMSA5OTk5OTk5OTkgLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0t',
  'done=%00',
  'done[]=1',
  'done=99999999999999',
  'limit=1e9',
  'limit=%00',
  'from=2023-02-30',
  'from=%00',
  'to=%00',
  'onward=%0d%0aSet-Cookie:%20a=b',
  'rule=CLEAR_DAYS&n=5&date=%00',
  'rule=CLEAR_DAYS&n=99999999999&date=2023-07-19',
  'rule=constructor&n=1&date=2023-07-19',
  '__proto__[a]=b',
  '%00=%00',
];

/** Questions for addresses that ask none, or only what was just done. */
export const STRAY_QUERIES: readonly string[] = ['done=%00', 'done[]=1', '__proto__[a]=b'];

/** Bodies that are no body of anything. */
export const NOT_A_BODY: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '1',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
];
