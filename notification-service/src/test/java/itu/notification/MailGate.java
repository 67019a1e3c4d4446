package itu.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import itu.local.FreePorts;
import itu.local.test.SuiteInfrastructure;

/** Stands between the service and the mail sink: can be shut, can refuse recipients, can cut an answer off. */
public class MailGate implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port = FreePorts.next();
    private ServerSocket server;

    @Override
    public Map<String, String> start() {
        open();
        var settings = new HashMap<>(SuiteInfrastructure.settings());
        settings.put("suite.smtp.port", Integer.toString(port));
        settings.put("suite.dispatch.first-wait", "0.2S");
        settings.put("suite.dispatch.longest-absence", "1S");
        return settings;
    }

    @Override
    public void stop() {
        shut();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailGate.class));
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
        cut.add(recipient);
    }

    public void open() {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listening = server;
        Thread.ofVirtual().start(() -> listen(listening));
    }

    public void shut() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(ServerSocket listening) {
        while (true) {
            try {
                var client = listening.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> relay(client));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void relay(Socket client) {
        try (client;
                var sink = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Integer.parseInt(SuiteInfrastructure.settings().get("suite.smtp.port")));
                var lines = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var cutting = new AtomicBoolean();
            Thread.ofVirtual().start(() -> answers(sink, client, cutting));
            var recipient = "";
            var inData = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!inData && line.startsWith("RCPT TO:")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    if (refusals.containsKey(recipient)) {
                        say(client.getOutputStream(), refusals.get(recipient));
                        continue;
                    }
                }
                if (inData && line.equals(".")) {
                    inData = false;
                    cutting.set(cut.remove(recipient));
                } else if (line.equals("DATA")) {
                    inData = true;
                }
                say(sink.getOutputStream(), line);
            }
        } catch (IOException gone) {
            // either side hung up
        } finally {
            open.remove(client);
        }
    }

    private static void answers(Socket sink, Socket client, AtomicBoolean cutting) {
        try {
            InputStream from = sink.getInputStream();
            OutputStream to = client.getOutputStream();
            var buffer = new byte[4096];
            for (var n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                if (cutting.get()) {
                    client.close();
                    return;
                }
                to.write(buffer, 0, n);
                to.flush();
            }
        } catch (IOException gone) {
            // either side hung up
        }
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }
}
