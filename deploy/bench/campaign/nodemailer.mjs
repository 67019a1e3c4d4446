// A nodemailer pool; talks like Couriers. Arguments: port of the mail server, connections.
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';

const [port, sessions] = process.argv.slice(2).map(Number);
const line = 'Each Member State announces the class of contribution of its choice.\n';
const transport = createTransport({
    host: '127.0.0.1', port, pool: true, maxConnections: sessions, maxMessages: Infinity, ignoreTLS: true,
});

const send = (n) => transport.sendMail({
    from: 'General Secretariat <letters@itu-suite.example>',
    to: `contact${n}@example.org`,
    subject: `Your class of contribution, letter ${n}`,
    text: `To contact ${n}\n\n${line.repeat(40)}`,
    html: `<html lang="en"><body><p>To contact ${n}</p><p>${line.repeat(62)}</p></body></html>\n`,
});

async function round(mails) {
    let next = 0;
    let accepted = 0;
    await Promise.all(Array.from({ length: sessions * 2 }, async () => {
        while (next < mails) {
            const answer = await send(next++);
            accepted += answer.accepted.length;
        }
    }));
    return accepted;
}

for await (const mails of createInterface({ input: process.stdin })) {
    const begin = process.hrtime.bigint();
    const accepted = await round(Number(mails));
    console.log(`${accepted} ${(Number(process.hrtime.bigint() - begin) / 1e9).toFixed(3)}`);
}
transport.close();
