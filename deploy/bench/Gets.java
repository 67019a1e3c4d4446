import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Reads one address after the other on one connection and tells how long the answers took.
 *
 * <p>Arguments: file with a token; file of addresses, each line {@code kind<tab>history<tab>address}; rounds; seconds for
 * each kind and history in a round; seconds of the warm-up. In each round the kinds come in another order, and the histories
 * of a kind right after each other. Prints {@code round,kind,history,requests,failed,median,p90}, times in milliseconds.
 */
final class Gets {
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    private Gets(String token) {
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        var gets = new Gets(Files.readString(Path.of(arguments[0])).strip());
        Map<String, Map<String, List<URI>>> kinds = new LinkedHashMap<>();
        for (var line : Files.readAllLines(Path.of(arguments[1]))) {
            var fields = line.split("\t");
            kinds.computeIfAbsent(fields[0], kind -> new LinkedHashMap<>())
                    .computeIfAbsent(fields[1], history -> new ArrayList<>())
                    .add(URI.create(fields[2]));
        }
        var rounds = Integer.parseInt(arguments[2]);
        var seconds = Double.parseDouble(arguments[3]);
        var slices = kinds.values().stream().mapToInt(Map::size).sum();
        var order = new ArrayList<>(kinds.keySet());
        // The warm-up changes often between the kinds, so that none of them is compiled for alone.
        var warmup = Double.parseDouble(arguments[4]);
        for (var turn = 0; turn < 5; turn++) {
            for (var kind : order) {
                for (var addresses : kinds.get(kind).values()) {
                    gets.read(addresses, warmup / slices / 5);
                }
            }
        }
        for (var round = 1; round <= rounds; round++) {
            Collections.rotate(order, 1);
            for (var kind : order) {
                var histories = new ArrayList<>(kinds.get(kind).keySet());
                Collections.rotate(histories, round);
                for (var history : histories) {
                    System.out.printf("%d,%s,%s,%s%n", round, kind, history, gets.read(kinds.get(kind).get(history), seconds));
                }
            }
        }
    }

    private String read(List<URI> addresses, double seconds) throws Exception {
        var micros = new long[1 << 20];
        var failed = 0;
        var count = 0;
        var end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end && count < micros.length) {
            var address = addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
            var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
            var begin = System.nanoTime();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            micros[count++] = (System.nanoTime() - begin) / 1_000;
            if (answer.statusCode() != 200) {
                failed++;
            }
        }
        var sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return "%d,%d,%.3f,%.3f".formatted(count, failed, quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    private static double quantile(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(part * sorted.length) - 1] / 1_000.0;
    }
}
