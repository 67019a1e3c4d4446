import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts declarations at a fixed rate, however long the answers take, and counts each latency from the moment the request
 * was due: a stall shows in all requests that it delayed.
 *
 * <p>Arguments: address, file of callers, requests per second, seconds. The first fifth is thrown away. Prints
 * {@code requests failed p50 p90 p99 max}, times in milliseconds.
 */
final class OpenRate {
    private OpenRate() {}

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        var callers = Files.readAllLines(Path.of(arguments[1])).stream().map(line -> line.split("\t")).toList();
        var rate = Integer.parseInt(arguments[2]);
        var micros = new long[rate * Integer.parseInt(arguments[3])];
        var failed = new AtomicInteger();
        var begin = System.nanoTime();
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < micros.length; i++) {
                var number = i;
                var due = begin + i * 1_000_000_000L / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                senders.submit(() -> {
                    var caller = callers.get(ThreadLocalRandom.current().nextInt(callers.size()));
                    var request = HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + caller[2])
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(caller[0], caller[1])))
                            .build();
                    if (http.send(request, BodyHandlers.ofString()).statusCode() != 201) {
                        failed.incrementAndGet();
                    }
                    micros[number] = (System.nanoTime() - due) / 1_000;
                    return null;
                });
            }
        }
        var counted = Arrays.copyOfRange(micros, micros.length / 5, micros.length);
        Arrays.sort(counted);
        System.out.printf("%d %d %.1f %.1f %.1f %.1f%n", counted.length, failed.get(),
                quantile(counted, 0.5), quantile(counted, 0.9), quantile(counted, 0.99), quantile(counted, 1));
    }

    private static double quantile(long[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1_000.0;
    }
}
