package itu.notification.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.smtp.Unreliability;

import static org.assertj.core.api.Assertions.assertThat;

/** Many couriers and a server of which nothing can be relied upon but its word. */
class UnreliableServerTest {
    private static final int MAILS = 1_000;
    private static final int COURIERS = 8;

    @Test
    void each_mail_arrives_once_or_is_told_to_be_doubtful() throws InterruptedException {
        var unreliability = new Unreliability(System.nanoTime() % 1_000_000, 0.30, 0.05, 0.03);
        Set<String> refused = ConcurrentHashMap.newKeySet();
        Set<String> doubtful = ConcurrentHashMap.newKeySet();
        var next = new AtomicInteger();
        try (var server = ScriptedSmtpServer.start();
                var kit = MailKit.of(server)) {
            server.rule(unreliability);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var courier : IntStream.range(0, COURIERS)
                        .mapToObj(_ -> kit.courier())
                        .toList()) {
                    threads.submit(() -> {
                        for (var n = next.getAndIncrement(); n < MAILS; n = next.getAndIncrement()) {
                            sendUntilItIsKnown(courier, "r" + n + "@example.org", refused, doubtful);
                        }
                        return null;
                    });
                }
                threads.shutdown();
                assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            }

            var arrived = server.mails().stream().map(ReceivedMail::recipient).toList();
            var once = new HashSet<>(arrived);
            assertThat(doubles(arrived)).isSubsetOf(doubtful);
            assertThat(refused).allMatch(unreliability::refuses);
            assertThat(once).hasSize(MAILS - refused.size()).noneMatch(unreliability::refuses);
            assertThat(server.violations()).isEmpty();
        }
    }

    private static void sendUntilItIsKnown(Courier courier, String address, Set<String> refused, Set<String> doubtful)
            throws Exception {
        while (true) {
            courier.connect();
            switch (courier.send(MailKit.mail(address))) {
                case Answer.Accepted _ -> {
                    return;
                }
                case Answer.Refused answer -> {
                    assertThat(answer.deadMailbox()).isTrue();
                    refused.add(address);
                    return;
                }
                case Answer.Deferred _ -> {}
                case Answer.Unknown _ -> doubtful.add(address);
            }
        }
    }

    private static Set<String> doubles(List<String> arrived) {
        var seen = new HashSet<String>();
        var doubles = new HashSet<String>();
        for (var address : arrived) {
            if (!seen.add(address)) {
                doubles.add(address);
            }
        }
        return doubles;
    }
}
