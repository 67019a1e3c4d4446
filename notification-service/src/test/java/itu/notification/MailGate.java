package itu.notification;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import itu.local.test.SuiteInfrastructure;
import itu.notification.smtp.Reaction;
import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.smtp.Stage;

/** The mail server of the service under test: passes mail on to the mail sink, but does as it is told. */
public class MailGate implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final ScriptedSmtpServer server = ScriptedSmtpServer.start();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(SuiteInfrastructure.settings());
        var sink = Integer.parseInt(settings.get("suite.smtp.port"));
        server.onMail(mail -> pass(mail, sink));
        // The sink knows no more.
        server.without("8BITMIME");
        server.without("SMTPUTF8");
        server.on(
                Stage.RCPT,
                turn -> Optional.ofNullable(refusals.get(turn.recipient())).map(Reaction.Say::new));
        settings.put("suite.smtp.port", Integer.toString(server.port()));
        settings.put("suite.dispatch.first-wait", "0.2S");
        settings.put("suite.dispatch.longest-absence", "1S");
        return settings;
    }

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailGate.class));
    }

    /** For whatever else it is to do. All tests share it: a rule must look at a recipient of its own. */
    public ScriptedSmtpServer server() {
        return server;
    }

    /** From now on the server answers a recipient like this, such as {@code 550 5.1.1 No such mailbox}. */
    public void refuse(String recipient, String answer) {
        refusals.put(recipient, answer);
    }

    public void accept(String recipient) {
        refusals.remove(recipient);
    }

    /** The next mail to this recipient arrives, but its sender never hears so. */
    public void cutNextAnswer(String recipient) {
        server.once(Stage.END, turn -> turn.recipient().equals(recipient), new Reaction.TakeAndHangUp());
    }

    public void open() {
        server.open();
    }

    public void shut() {
        server.shut();
    }

    private static void pass(ReceivedMail mail, int port) {
        try (var sink = new Socket(InetAddress.getLoopbackAddress(), port);
                var replies =
                        new BufferedReader(new InputStreamReader(sink.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = sink.getOutputStream();
            expect(replies, '2');
            for (var command :
                    new String[] {"HELO gate", "MAIL FROM:<" + mail.sender() + ">", "RCPT TO:<" + mail.recipient() + ">"
                    }) {
                say(out, command);
                expect(replies, '2');
            }
            say(out, "DATA");
            expect(replies, '3');
            out.write(dotted(mail.content()));
            say(out, ".");
            expect(replies, '2');
            say(out, "QUIT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] dotted(byte[] content) {
        var dotted = new ByteArrayOutputStream(content.length + 100);
        var last = (byte) '\n';
        for (var octet : content) {
            if (last == '\n' && octet == '.') {
                dotted.write('.');
            }
            dotted.write(octet);
            last = octet;
        }
        return dotted.toByteArray();
    }

    private static void expect(BufferedReader replies, char kind) throws IOException {
        var reply = replies.readLine();
        if (reply == null || reply.charAt(0) != kind) {
            throw new IOException("The mail sink answers " + reply);
        }
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }
}
