package itu.notification.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLSocket;

/** One connection to the scripted server. */
final class SmtpSession {
    private final ScriptedSmtpServer server;
    private final int connection;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean encrypted;
    private boolean loggedIn;
    private String sender = "";
    private String parameters = "";
    private String recipient = "";
    private int attempt;
    private boolean mailUnderWay;
    private String lastAnswer = "";

    SmtpSession(ScriptedSmtpServer server, Socket socket, int connection) throws IOException {
        this.server = server;
        this.connection = connection;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    void run() {
        try {
            var talking = react(Stage.GREETING, "", "220 scripted.example ESMTP");
            while (talking) {
                talking = hear(line());
            }
        } catch (IOException gone) {
            // either side hung up
        } finally {
            hangUp();
        }
    }

    private boolean hear(String line) throws IOException {
        server.heard(connection, line);
        var command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        if (!server.offers("PIPELINING") && in.available() > 0) {
            server.violated(line + " was followed by more without PIPELINING");
        }
        return switch (command) {
            case "EHLO" -> react(Stage.EHLO, line, capabilities());
            case "HELO" -> react(Stage.EHLO, line, "250 scripted.example");
            case "STARTTLS" -> starttls(line);
            case "AUTH" -> auth(line);
            case "MAIL" -> mail(line);
            case "RCPT" -> rcpt(line);
            case "DATA" -> data(line);
            case "RSET" -> {
                forget();
                yield react(Stage.RSET, line, "250 2.0.0 Forgotten");
            }
            case "NOOP" -> say("250 2.0.0 Yes");
            case "QUIT" -> {
                say("221 2.0.0 Goodbye");
                yield false;
            }
            default -> say("500 5.5.1 Not known here");
        };
    }

    private String capabilities() {
        var lines = new ArrayList<String>();
        lines.add("250-scripted.example");
        server.extensions(encrypted).forEach(extension -> lines.add("250-" + extension));
        lines.set(lines.size() - 1, "250 " + lines.getLast().substring(4));
        return String.join("\n", lines);
    }

    private boolean starttls(String line) throws IOException {
        var context = server.tls();
        if (context == null) {
            return say("502 5.5.1 Not offered");
        }
        var goesOn = react(Stage.STARTTLS, line, "220 2.0.0 Begin");
        if (!goesOn || !lastAnswer.startsWith("220")) {
            return goesOn;
        }
        if (in.available() > 0) {
            server.violated("Something followed STARTTLS before it was answered");
        }
        var secure = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        socket = secure;
        in = new BufferedInputStream(secure.getInputStream());
        out = secure.getOutputStream();
        encrypted = true;
        return true;
    }

    private boolean auth(String line) throws IOException {
        var words = line.split(" ");
        String username;
        String password;
        if (words[1].equalsIgnoreCase("PLAIN")) {
            var response = decoded(words.length > 2 ? words[2] : ask("334 ")).split("\0", 3);
            username = response[1];
            password = response[2];
        } else {
            username = decoded(words.length > 2 ? words[2] : ask("334 VXNlcm5hbWU6"));
            password = decoded(ask("334 UGFzc3dvcmQ6"));
        }
        loggedIn = server.lets(username, password);
        return react(Stage.AUTH, line, loggedIn ? "235 2.7.0 Welcome" : "535 5.7.8 Wrong name or password");
    }

    private String ask(String challenge) throws IOException {
        say(challenge);
        return line();
    }

    private boolean mail(String line) throws IOException {
        if (server.mustLogIn() && !loggedIn) {
            return say("530 5.7.0 Log in first");
        }
        if (mailUnderWay) {
            server.violated("MAIL within a mail");
            return say("503 5.5.1 There is a mail under way");
        }
        forget();
        sender = between(line);
        parameters = line.substring(line.indexOf('>') + 1).strip();
        var goesOn = react(Stage.MAIL, line, "250 2.1.0 Ok");
        mailUnderWay = lastAnswer.startsWith("2");
        return goesOn;
    }

    private boolean rcpt(String line) throws IOException {
        if (!mailUnderWay) {
            return say("503 5.5.1 MAIL first");
        }
        recipient = between(line);
        attempt = server.attempt(recipient);
        var goesOn = react(Stage.RCPT, line, "250 2.1.5 Ok");
        if (!lastAnswer.startsWith("2")) {
            recipient = "";
        }
        return goesOn;
    }

    private boolean data(String line) throws IOException {
        if (recipient.isEmpty()) {
            return say(mailUnderWay ? "554 5.5.1 No valid recipients" : "503 5.5.1 MAIL first");
        }
        if (!react(Stage.DATA, line, "354 Go on")) {
            return false;
        }
        if (!lastAnswer.startsWith("3")) {
            forget();
            return true;
        }
        var reaction = waited(server.reaction(turn(Stage.CONTENT, "")));
        switch (reaction) {
            case Reaction.HangUp(var words) -> {
                return lastWords(words);
            }
            case Reaction.HangUpAfter(var bytes) -> {
                skip(bytes);
                return false;
            }
            default -> {
                return end(content());
            }
        }
    }

    private boolean end(byte[] content) throws IOException {
        var mail = new ReceivedMail(connection, sender, parameters, recipient, content);
        var reaction = waited(server.reaction(turn(Stage.END, ".")));
        return switch (reaction) {
            case Reaction.TakeAndHangUp _ -> {
                server.received(mail);
                yield false;
            }
            case Reaction.HangUp(var words) -> lastWords(words);
            case Reaction.Say(var answer) -> {
                if (answer.startsWith("2")) {
                    server.received(mail);
                }
                forget();
                yield say(answer);
            }
            default -> {
                server.received(mail);
                forget();
                yield say("250 2.0.0 Taken as " + connection);
            }
        };
    }

    private byte[] content() throws IOException {
        var content = new ByteArrayOutputStream();
        while (true) {
            var line = rawLine();
            if (line.length == 1 && line[0] == '.') {
                return content.toByteArray();
            }
            var dotted = line.length > 0 && line[0] == '.';
            content.write(line, dotted ? 1 : 0, line.length - (dotted ? 1 : 0));
            content.write('\r');
            content.write('\n');
            if (line.length > 998) {
                server.violated("A line of " + line.length + " bytes");
            }
        }
    }

    /** Reads on, but not past the message's end. */
    private void skip(int bytes) throws IOException {
        var last = "";
        for (var i = 0; i < bytes && !last.equals("\r\n.\r\n"); i++) {
            var seen = last + (char) in.read();
            last = seen.substring(Math.max(0, seen.length() - 5));
        }
    }

    /** Whether the session goes on. */
    private boolean react(Stage stage, String line, String usual) throws IOException {
        return switch (waited(server.reaction(turn(stage, line)))) {
            case Reaction.Say(var answer) -> say(answer);
            case Reaction.HangUp(var words) -> lastWords(words);
            case Reaction.HangUpAfter _, Reaction.TakeAndHangUp _ -> false;
            default -> say(usual);
        };
    }

    private Turn turn(Stage stage, String line) {
        return new Turn(stage, connection, line, sender, recipient, attempt);
    }

    private Reaction waited(Reaction reaction) throws IOException {
        var next = reaction;
        while (next instanceof Reaction.Late(var delay, var then)) {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            next = then;
        }
        return next;
    }

    private boolean lastWords(String words) throws IOException {
        if (!words.isEmpty()) {
            say(words);
        }
        return false;
    }

    private boolean say(String answer) throws IOException {
        lastAnswer = answer;
        out.write((answer.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    private String line() throws IOException {
        return new String(rawLine(), StandardCharsets.UTF_8);
    }

    private byte[] rawLine() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (var b = in.read(); ; b = in.read()) {
            if (b < 0) {
                throw new IOException("The client hung up");
            }
            if (b == '\r') {
                var next = in.read();
                if (next == '\n') {
                    return line.toByteArray();
                }
                server.violated("A bare CR");
            } else if (b == '\n') {
                server.violated("A bare LF");
            }
            line.write(b);
        }
    }

    private void forget() {
        mailUnderWay = false;
        sender = "";
        parameters = "";
        recipient = "";
        attempt = 0;
    }

    private void hangUp() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // as wanted
        }
    }

    private static String between(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(Objects.requireNonNull(base64)), StandardCharsets.UTF_8);
    }
}
