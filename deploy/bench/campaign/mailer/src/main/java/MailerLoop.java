import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The loop that a service with quarkus-mailer would have; talks like Couriers. Argument: how many mails are sent at once. */
@QuarkusMain
public class MailerLoop implements QuarkusApplication {
    private static final String LINE = "Each Member State announces the class of contribution of its choice.\n";

    private final Mailer mailer;

    MailerLoop(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public int run(String... arguments) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var begin = System.nanoTime();
            var accepted = round(Integer.parseInt(line), Integer.parseInt(arguments[0]));
            System.out.printf("%d %.3f%n", accepted, (System.nanoTime() - begin) / 1e9);
        }
        return 0;
    }

    private int round(int mails, int sessions) {
        var next = new AtomicInteger();
        var accepted = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < sessions; i++) {
                threads.submit(() -> {
                    for (var n = next.getAndIncrement(); n < mails; n = next.getAndIncrement()) {
                        mailer.send(Mail.withText("contact" + n + "@example.org", "Your class of contribution, letter " + n,
                                        "To contact " + n + "\n\n" + LINE.repeat(40))
                                .setHtml("<html lang=\"en\"><body><p>To contact " + n + "</p><p>" + LINE.repeat(62) + "</p></body></html>\n"));
                        accepted.incrementAndGet();
                    }
                });
            }
        }
        return accepted.get();
    }
}
