import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Runs campaigns through a running notification-service, the way the outreach desk does: hands in a list of invented recipients in a
 * thousand domains, drafts a letter of about 8 KiB in three languages, has it approved by a second person, launches it and asks for
 * its progress until it is done. Reads numbers of recipients from its input, a line for each campaign, and answers each with how many
 * mails were accepted in how many seconds of sending, from the frozen list to the last outcome.
 *
 * <p>Arguments: origin of the service, folder with the tokens {@code administrator} and {@code second}. Adds a line of figures for each
 * campaign to the file {@code campaigns} there: recipients, seconds of the upload, milliseconds until the launch answered, seconds of the
 * freeze, of the sending, of both.
 */
final class Campaigns {
    private static final int DOMAINS = 1_000;
    private static final String[] LANGUAGES = {"en", "fr", "es"};

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final Path folder;
    private final String drafter;
    private final String approver;
    private final String template;

    /** An answer's id and version. */
    private record Kept(String id, String etag) {}

    private Campaigns(String origin, Path folder) throws IOException {
        this.api = origin + "/api/notifications/v1";
        this.folder = folder;
        this.drafter = Files.readString(folder.resolve("administrator"));
        this.approver = Files.readString(folder.resolve("second"));
        this.template = kept(post(drafter, "/templates", "application/json", BodyPublishers.ofString(letter()), null)).id();
    }

    public static void main(String[] arguments) throws IOException {
        var campaigns = new Campaigns(arguments[0], Path.of(arguments[1]));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            campaigns.run(Integer.parseInt(line));
        }
    }

    private void run(int recipients) throws IOException {
        var begin = System.nanoTime();
        var list = kept(post(drafter, "/audiences/uploads?name=Bench", "text/csv", csv(recipients), null)).id();
        var uploaded = seconds(begin);
        var draft = kept(post(drafter, "/campaigns", "application/json", BodyPublishers.ofString("""
                {"name":"Bench","subject":"events","statutory":false,"content":"%s","synthetic":true,
                 "audience":{"sources":[{"kind":"UPLOADED_LIST","list":"%s"}]}}""".formatted(template, list)), null));
        var approved = act(approver, act(drafter, draft, "submissions"), "approvals");
        var launch = System.nanoTime();
        act(approver, approved, "launches");
        var answered = seconds(launch);
        var patience = Duration.ofMillis(recipients > 100_000 ? 500 : 200);
        await(draft, "RUNNING|DONE", patience);
        var frozen = seconds(launch);
        var accepted = await(draft, "DONE", patience);
        var done = seconds(launch);
        Files.writeString(folder.resolve("campaigns"), "%d,%.1f,%.0f,%.1f,%.2f,%.2f%n"
                .formatted(recipients, uploaded, answered * 1e3, frozen, done - frozen, done),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.printf("%d %.3f%n", accepted, done - frozen);
    }

    /** Waits for a state of the only step; returns how many mails were accepted. */
    private long await(Kept campaign, String state, Duration patience) {
        var wanted = Pattern.compile("\"number\":0,\"state\":\"(?:" + state + ")\",\"counts\":\\{[^}]*\"accepted\":(\\d+)");
        while (true) {
            try {
                var progress = wanted.matcher(send(request(drafter, "/campaigns/" + campaign.id() + "/progress").GET()).body());
                if (progress.find()) {
                    return Long.parseLong(progress.group(1));
                }
            } catch (UncheckedIOException away) {
                // crash.sh kills the service and starts it again
            }
            try {
                Thread.sleep(patience);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Kept act(String token, Kept campaign, String act) {
        return kept(post(token, "/campaigns/" + campaign.id() + "/" + act, "application/json", BodyPublishers.noBody(), campaign.etag()));
    }

    private HttpResponse<String> post(String token, String path, String type, BodyPublisher body, String etag) {
        var request = request(token, path).header("Content-Type", type).header("Idempotency-Key", UUID.randomUUID().toString()).POST(body);
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Exception: " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kept kept(HttpResponse<String> answer) {
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body());
        if (!id.find()) {
            throw new IllegalStateException("Exception: no id in " + answer.body());
        }
        return new Kept(id.group(1), answer.headers().firstValue("ETag").orElse(null));
    }

    private BodyPublisher csv(int recipients) throws IOException {
        var file = folder.resolve("recipients.csv");
        try (var out = new BufferedWriter(Files.newBufferedWriter(file))) {
            out.write("mailbox,language,name\n");
            for (var n = 0; n < recipients; n++) {
                out.write("office%d@domain%d.example,%s,Office %d (synthetic)\n"
                        .formatted(n, n % DOMAINS, LANGUAGES[n % LANGUAGES.length], n));
            }
        }
        return BodyPublishers.ofFile(file);
    }

    private static String letter() {
        var texts = new StringBuilder();
        for (var language : LANGUAGES) {
            var line = switch (language) {
                case "fr" -> "Chaque organisme indique jusqu’à la fin de l’année s’il participera à la réunion, et avec qui.";
                case "es" -> "Cada organismo comunica hasta el final del año si participará en la reunión, y con quién más.";
                default -> "Each office says by the end of the year whether it will take part in the meeting, and with whom.";
            };
            texts.append(texts.isEmpty() ? "" : ",").append("\"%s\":{\"subject\":\"{addressee.name}: 2027\",\"body\":\"{addressee.name}\\n\\n%s\"}"
                    .formatted(language, (line + "\\n\\n").repeat(24)));
        }
        return """
                {"key":"bench-%s","name":"Bench","purpose":"","sourceLanguage":"en","official":false,"synthetic":true,
                 "placeholders":[{"name":"addressee.name","type":"TEXT","required":true,"example":"Office"}],"texts":{%s}}"""
                .formatted(Long.toString(System.currentTimeMillis(), 36), texts);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
