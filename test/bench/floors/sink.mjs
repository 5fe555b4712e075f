import { SMTPServer } from 'smtp-server';

/** Takes every letter and says, when asked, how many it has and how many of them it had before. */
const seen = new Set();
let letters = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      letters += 1;
      seen.add(/^Message-ID: (.*)$/im.exec(Buffer.concat(chunks).toString())?.[1]);
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', () => process.send({ letters, repeated: letters - seen.size }));

const end = () => process.exit(0);
process.once('disconnect', end).once('SIGTERM', end);
