package itu.notification.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

/** One POST to a webhook. Redirects are not followed: they could lead anywhere. */
@ApplicationScoped
class Posting {
    private final WebhookConfig config;
    private final TargetGuard guard;
    private final HttpClient http;

    Posting(WebhookConfig config, TargetGuard guard) {
        this.config = config;
        this.guard = guard;
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    Outcome post(OwedDelivery owed, String url, List<byte[]> secrets, Instant now) {
        var begun = System.nanoTime();
        var objection = guard.objection(url);
        if (objection.isPresent()) {
            return new Outcome(null, "The address is not called: " + objection.get(), 0);
        }
        try {
            var answer = http.send(request(owed, url, secrets, now), HttpResponse.BodyHandlers.discarding());
            return new Outcome(answer.statusCode(), null, milliseconds(begun));
        } catch (IOException | IllegalArgumentException e) {
            // The client finds more wrong with an address than its form shows; that is an attempt that failed, too.
            return new Outcome(null, reason(e), milliseconds(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "The service was stopped", milliseconds(begun));
        }
    }

    private HttpRequest request(OwedDelivery owed, String url, List<byte[]> secrets, Instant now) {
        var id = owed.event().toString();
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(config.timeout())
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .header("User-Agent", "itu-suite-webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(id, now.getEpochSecond(), owed.body(), secrets))
                .POST(HttpRequest.BodyPublishers.ofString(owed.body()))
                .build();
    }

    private static String reason(Exception e) {
        var message = e.getMessage();
        return e.getClass().getSimpleName().replaceAll("Exception$", "").toLowerCase(Locale.ROOT)
                + (message == null ? "" : ": " + message);
    }

    private static long milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
