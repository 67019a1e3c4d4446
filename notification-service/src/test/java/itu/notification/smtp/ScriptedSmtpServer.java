package itu.notification.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;

/**
 * A mail server on a port of this machine that takes every mail, except where rules say something else. Rules, extensions and
 * logins can be changed at any time; a new rule is asked before the older ones.
 *
 * <pre>{@code
 * try (var server = ScriptedSmtpServer.start()) {
 *     server.without("PIPELINING");
 *     server.on(Stage.RCPT, turn -> turn.recipient().endsWith("@slow.example")
 *             ? Optional.of(new Reaction.Late(Duration.ofSeconds(1), new Reaction.Say("450 4.2.1 Busy"))) : Optional.empty());
 *     server.rule(new Unreliability(seed, 0.30, 0.05, 0.02));
 *     … send to server.port() …
 *     server.mails();
 * }
 * }</pre>
 */
public final class ScriptedSmtpServer implements AutoCloseable {
    private final Set<String> extensions = ConcurrentHashMap.newKeySet();
    private final Map<String, String> logins = new ConcurrentHashMap<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final Collection<ReceivedMail> mails = new ConcurrentLinkedQueue<>();
    private final Collection<String> violations = new ConcurrentLinkedQueue<>();
    private final Collection<String> commands = new ConcurrentLinkedQueue<>();
    private volatile Consumer<ReceivedMail> onMail = _ -> {};
    private volatile @Nullable SSLContext tls;
    private int port;
    private @Nullable ServerSocket listener;
    private @Nullable Thread accepting;

    private ScriptedSmtpServer(int port) {
        this.port = port;
        extensions.addAll(List.of("PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "SIZE 20000000"));
    }

    /** On a port that is free. */
    public static ScriptedSmtpServer start() {
        return start(0);
    }

    public static ScriptedSmtpServer start(int port) {
        var server = new ScriptedSmtpServer(port);
        server.open();
        return server;
    }

    public int port() {
        return port;
    }

    /** No longer offers an extension; {@code "EHLO"} makes it a server that knows nothing but HELO. */
    public void without(String extension) {
        extensions.remove(extension);
        if (extension.equals("EHLO")) {
            on(
                    Stage.EHLO,
                    turn -> turn.line().startsWith("EHLO")
                            ? Optional.of(new Reaction.Say("500 Not known here"))
                            : Optional.empty());
        }
    }

    /** Offers an extension again, or another. */
    public void with(String extension) {
        extensions.add(extension);
    }

    /** Offers STARTTLS. */
    public void tls(SSLContext context) {
        tls = context;
        with("STARTTLS");
    }

    /** Takes mail from nobody who has not logged in. */
    public void letIn(String username, String password) {
        logins.put(username, password);
        with("AUTH PLAIN LOGIN");
    }

    /** Asked at every stage. */
    public void rule(Rule rule) {
        rules.addFirst(rule);
    }

    /** Asked at one stage. */
    public void on(Stage stage, Rule rule) {
        rule(turn -> turn.stage() == stage ? rule.judge(turn) : Optional.empty());
    }

    /** The next time, once, that a stage is reached for such a turn. */
    public void once(Stage stage, Predicate<Turn> when, Reaction reaction) {
        var left = new AtomicInteger(1);
        on(stage, turn -> when.test(turn) && left.getAndDecrement() > 0 ? Optional.of(reaction) : Optional.empty());
    }

    public void once(Stage stage, Reaction reaction) {
        once(stage, _ -> true, reaction);
    }

    /** Forgets all rules. */
    public void behave() {
        rules.clear();
    }

    /** Told of each mail taken, before its sender is. */
    public void onMail(Consumer<ReceivedMail> consumer) {
        onMail = consumer;
    }

    /** All mails taken, in the order in which they were. */
    public List<ReceivedMail> mails() {
        return List.copyOf(mails);
    }

    public List<ReceivedMail> mailsTo(String mailbox) {
        return mails.stream().filter(mail -> mail.recipient().equals(mailbox)).toList();
    }

    /** What clients did that the protocol does not allow, such as to pipeline where it is not offered. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** All commands of all connections. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** How many connections there were. */
    public int connections() {
        return connections.get();
    }

    /** How many connections there are. */
    public int connected() {
        return open.size();
    }

    /** Listens, on the same port after {@link #shut()}. */
    public void open() {
        try {
            var listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            port = listening.getLocalPort();
            listener = listening;
            accepting = Thread.ofPlatform().daemon().start(() -> listen(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens no longer and drops all connections. */
    public void shut() {
        try {
            if (listener != null && accepting != null) {
                listener.close();
                accepting.join();
            }
            drop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops all connections, and takes new ones. */
    public void drop() {
        for (var socket : open) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // as wanted
            }
        }
        open.clear();
    }

    @Override
    public void close() {
        shut();
    }

    Reaction reaction(Turn turn) {
        for (var rule : rules) {
            var reaction = rule.judge(turn);
            if (reaction.isPresent()) {
                return reaction.get();
            }
        }
        return new Reaction.Usual();
    }

    int attempt(String recipient) {
        return attempts.computeIfAbsent(recipient, _ -> new AtomicInteger()).incrementAndGet();
    }

    boolean offers(String extension) {
        return extensions.stream().anyMatch(offered -> offered.split(" ", 2)[0].equals(extension));
    }

    List<String> extensions(boolean encrypted) {
        return extensions.stream()
                .filter(extension -> !encrypted || !extension.equals("STARTTLS"))
                .toList();
    }

    boolean mustLogIn() {
        return !logins.isEmpty();
    }

    boolean lets(String username, String password) {
        return password.equals(logins.get(username));
    }

    @Nullable
    SSLContext tls() {
        return tls;
    }

    void received(ReceivedMail mail) {
        mails.add(mail);
        onMail.accept(mail);
    }

    void heard(int connection, String line) {
        commands.add(connection + " " + line);
    }

    void violated(String what) {
        violations.add(what);
    }

    private void listen(ServerSocket listening) {
        while (true) {
            try {
                var client = listening.accept();
                open.add(client);
                var session = new SmtpSession(this, client, connections.incrementAndGet());
                Thread.ofVirtual().start(() -> {
                    session.run();
                    open.remove(client);
                });
            } catch (IOException shut) {
                return;
            }
        }
    }
}
