package itu.notification.mail;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens connections: greeting, EHLO, encryption and login as the server wants them. */
final class SmtpHandshake {
    private final SmtpConfig config;
    private final String clientName;
    private final SSLSocketFactory sockets;

    SmtpHandshake(SmtpConfig config, String clientName, SSLSocketFactory sockets) {
        this.config = config;
        this.clientName = clientName;
        this.sockets = sockets;
    }

    /**
     * A connection over which mail can be sent at once.
     *
     * @throws MailServerException when there is none to be had
     */
    SmtpConnection open(ServerAddress server) throws MailServerException {
        var socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(server.host(), server.port()),
                    Math.toIntExact(config.connectTimeout().toMillis()));
            return shakeHands(server, socket);
        } catch (IOException | RuntimeException e) {
            close(socket);
            throw new MailServerException(server.name() + " cannot be used: " + e.getMessage(), e);
        } catch (MailServerException e) {
            close(socket);
            throw e;
        }
    }

    private SmtpConnection shakeHands(ServerAddress server, Socket socket) throws IOException, MailServerException {
        var connection = new SmtpConnection(socket, config.answerTimeout());
        require(server, "greets", connection.reply());
        greet(server, connection);
        if (server.starttls()) {
            if (!connection.offers("STARTTLS")) {
                throw new MailServerException(server.name() + " does not offer STARTTLS, which is required", null);
            }
            require(server, "answers STARTTLS", connection.ask("STARTTLS"));
            connection = new SmtpConnection(encrypted(server, socket), config.answerTimeout());
            greet(server, connection);
        }
        if (server.login() != null) {
            logIn(server, server.login(), connection);
        }
        return connection;
    }

    private void greet(ServerAddress server, SmtpConnection connection) throws IOException, MailServerException {
        var ehlo = connection.ask("EHLO " + clientName);
        if (ehlo.permanent()) {
            require(server, "answers HELO", connection.ask("HELO " + clientName));
            return;
        }
        require(server, "answers EHLO", ehlo);
        connection.learn(ehlo);
    }

    private Socket encrypted(ServerAddress server, Socket socket) throws IOException {
        var secure = (SSLSocket) sockets.createSocket(socket, server.host(), server.port(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static void logIn(ServerAddress server, ServerAddress.Login login, SmtpConnection connection)
            throws IOException, MailServerException {
        var mechanisms = connection.mechanisms();
        if (mechanisms.contains("PLAIN")) {
            var response = base64("\0" + login.username() + "\0" + login.password());
            require(server, "answers the login", connection.ask("AUTH PLAIN " + response));
        } else if (mechanisms.contains("LOGIN")) {
            var reply = connection.ask("AUTH LOGIN");
            for (var secret : List.of(login.username(), login.password())) {
                reply = reply.goOn() ? connection.ask(base64(secret)) : reply;
            }
            require(server, "answers the login", reply);
        } else {
            throw new MailServerException(server.name() + " offers no login by PLAIN or LOGIN", null);
        }
    }

    private static void require(ServerAddress server, String what, SmtpReply reply) throws MailServerException {
        if (!reply.positive()) {
            throw new MailServerException(server.name() + " " + what + " with " + reply.line(), null);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // as wanted
        }
    }
}
