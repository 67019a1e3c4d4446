package itu.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Where an integrator wants to be told of facts. */
@Entity
class Webhook {
    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;
    private String url;
    private List<String> eventTypes;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private byte[] secret;
    private byte @Nullable [] formerSecret;
    private @Nullable Instant formerUntil;
    private @Nullable Instant failingSince;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    Webhook(UUID id, String owner, WebhookTarget target, byte[] secret, Instant now) {
        this.id = id;
        this.owner = owner;
        this.url = target.url();
        this.eventTypes = List.copyOf(target.eventTypes());
        this.state = WebhookState.ACTIVE;
        this.secret = secret;
        this.createdAt = now;
    }

    void redirect(WebhookTarget target) {
        url = target.url();
        eventTypes = List.copyOf(target.eventTypes());
        failingSince = null;
    }

    void pause() {
        state = WebhookState.PAUSED;
    }

    void resume() {
        state = WebhookState.ACTIVE;
        failingSince = null;
    }

    void delete() {
        state = WebhookState.DELETED;
    }

    void replaceSecret(byte[] fresh, Instant formerUntil) {
        this.formerSecret = secret;
        this.formerUntil = formerUntil;
        this.secret = fresh;
    }

    void answered() {
        failingSince = null;
    }

    /** Notes a failure; whether the webhook has now failed for longer than the patience. */
    boolean failed(Instant now, Duration patience) {
        if (failingSince == null) {
            failingSince = now;
        }
        return state == WebhookState.ACTIVE && failingSince.plus(patience).isBefore(now);
    }

    /** Whether it wants to be told of a type of fact. */
    boolean wants(String type) {
        return eventTypes.stream()
                .anyMatch(wanted -> wanted.endsWith("*")
                        ? type.startsWith(wanted.substring(0, wanted.length() - 1))
                        : type.equals(wanted));
    }

    /** The secrets that sign now. */
    List<byte[]> secrets(Instant now) {
        return formerSecret != null && formerUntil != null && now.isBefore(formerUntil)
                ? Stream.of(secret, formerSecret).toList()
                : List.of(secret);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    String url() {
        return url;
    }

    WebhookState state() {
        return state;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    WebhookView view() {
        return new WebhookView(id, owner, url, eventTypes, state, failingSince, formerUntil, createdAt, null);
    }
}
