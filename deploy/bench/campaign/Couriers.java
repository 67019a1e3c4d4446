package itu.notification.mail;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import itu.platform.language.Language;

/**
 * Sends mails of about 8 KiB by our couriers, one on each of some virtual threads, without the service around them. Reads numbers of
 * mails from its input, a line for each round, and answers each with how many were accepted in how many seconds.
 *
 * <p>Arguments: port of the mail server, couriers, algorithm of the signing key or "none". In the package of the couriers, to build
 * them without a container.
 */
final class Couriers {
    private static final String LINE = "Each Member State announces the class of contribution of its choice.\n";

    private final MailServers servers;
    private final SenderConfig sender;
    private final DkimSigner signer;

    private Couriers(String port, String algorithm) throws Exception {
        sender = new Sender();
        servers = new MailServers(
                new Smtp(Integer.parseInt(port)),
                sender,
                new MailMetrics(new SimpleMeterRegistry()),
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        signer = algorithm.equals("none")
                ? null
                : new DkimSigner(key(algorithm), "itu-suite.example", "bench");
    }

    private static PrivateKey key(String algorithm) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) {
            generator.initialize(2048);
        }
        return generator.generateKeyPair().getPrivate();
    }

    public static void main(String[] arguments) throws Exception {
        var couriers = new Couriers(arguments[0], arguments[2]);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var begin = System.nanoTime();
            var accepted = couriers.round(Integer.parseInt(line), Integer.parseInt(arguments[1]));
            System.out.printf("%d %.3f%n", accepted, (System.nanoTime() - begin) / 1e9);
        }
    }

    private int round(int mails, int sessions) throws InterruptedException {
        var next = new AtomicInteger();
        var accepted = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < sessions; i++) {
                threads.submit(() -> {
                    var courier = new Courier(servers, sender, signer, InstantSource.system());
                    for (var n = next.getAndIncrement(); n < mails; n = next.getAndIncrement()) {
                        courier.connect();
                        if (courier.send(mail(courier, n)) instanceof Answer.Accepted) {
                            accepted.incrementAndGet();
                        }
                    }
                    courier.release();
                    return null;
                });
            }
        }
        return accepted.get();
    }

    private static OutgoingMail mail(Courier courier, int n) {
        return new OutgoingMail(
                courier.messageId("bench." + n),
                "contact" + n + "@example.org",
                Language.ofTag("en"),
                "General Secretariat",
                "Your class of contribution, letter " + n,
                "To contact " + n + "\n\n" + LINE.repeat(40),
                "<html lang=\"en\"><body><p>To contact " + n + "</p><p>" + LINE.repeat(62) + "</p></body></html>\n",
                "bounce-" + n + "@itu-suite.example",
                Map.of("Precedence", "bulk"));
    }

    private record Sender() implements SenderConfig {
        @Override
        public String from() {
            return "letters@itu-suite.example";
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.empty();
        }

        @Override
        public Optional<Dkim> dkim() {
            return Optional.empty();
        }
    }

    private record Smtp(int port) implements SmtpConfig {
        @Override
        public Optional<List<Server>> servers() {
            return Optional.empty();
        }

        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Optional<String> username() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public boolean starttls() {
            return false;
        }

        @Override
        public Optional<String> tlsConfigurationName() {
            return Optional.empty();
        }

        @Override
        public Optional<String> clientName() {
            return Optional.empty();
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration answerTimeout() {
            return Duration.ofSeconds(20);
        }

        @Override
        public Duration trustedIdle() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration longestRest() {
            return Duration.ofMinutes(2);
        }
    }
}
