package itu.local;

import java.time.Clock;

/** The mail sink of a run; what arrives is kept as files. */
record MailPart(MailSink sink) implements Part {
    static MailPart in(Layout layout, Settings settings) {
        var folder = new MailFolder(layout.kept("mail"));
        return new MailPart(
                new MailSink(settings.port(Port.SMTP), settings.port(Port.IMAP), Clock.systemUTC(), folder::save));
    }

    @Override
    public String name() {
        return "Mail sink";
    }

    @Override
    public void start() {
        sink.start();
    }

    @Override
    public void stop() {
        sink.close();
    }
}
