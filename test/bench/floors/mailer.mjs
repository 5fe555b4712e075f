import nodemailer from 'nodemailer';

/** The floor of delivery: a pool of nodemailer's with letters at hand, and nothing written down. */
const { SMTP_URL, LETTERS, TEXT_LENGTH } = process.env;
const transport = nodemailer.createTransport(
  `${SMTP_URL}?pool=true&maxConnections=5&maxMessages=1000`,
);
const text = 'As the committee asked, please answer by the date. '.repeat(TEXT_LENGTH / 50);
const mail = (n) => ({
  from: 'scrutiny@county.example',
  to: `someone-${n}@authority.example`,
  subject: `Recommendation ${n}`,
  text,
  html: `<p>${text}</p>`,
});
const began = performance.now();
await Promise.all(Array.from({ length: Number(LETTERS) }, (_, n) => transport.sendMail(mail(n))));
process.send({ perSecond: Number(LETTERS) / ((performance.now() - began) / 1000) });
transport.close();
process.disconnect();
