package itu.notification.webhook;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.events.Ids;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** What integrators do with their own webhooks, and administrators with all. */
@ApplicationScoped
class ManagingWebhooks {
    private static final Set<String> OFFICES = Set.of(Roles.ADMINISTRATOR);
    private static final int SECRET_BYTES = 32;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final TargetGuard guard;
    private final WebhookConfig config;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    ManagingWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            TargetGuard guard,
            WebhookConfig config,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.guard = guard;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** A webhook and the secret that was just made for it. */
    record Made(Webhook webhook, byte[] secret) {}

    /** Whose webhooks the caller sees; null means everyone's. */
    @Nullable
    String within() {
        return caller.hasAny(OFFICES) ? null : caller.subject();
    }

    @Transactional
    Made make(WebhookTarget target) {
        check(target);
        var secret = secret();
        var webhook = new Webhook(Ids.next(), caller.subject(), target, secret, clock.instant());
        webhooks.persistAndFlush(webhook);
        audit.record(AuditEntry.created("webhook-made", "webhook", webhook.id().toString(), webhook.view()));
        return new Made(webhook, secret);
    }

    @Transactional
    Optional<Webhook> one(UUID id) {
        return webhooks.findByIdOptional(id).filter(this::own);
    }

    @Transactional
    Webhook redirect(UUID id, @Nullable String ifMatch, WebhookTarget target) {
        check(target);
        return change(id, ifMatch, "webhook-redirected", webhook -> webhook.redirect(target));
    }

    @Transactional
    Webhook pause(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "webhook-paused", Webhook::pause);
    }

    @Transactional
    Webhook resume(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "webhook-resumed", Webhook::resume);
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        change(id, ifMatch, "webhook-deleted", Webhook::delete);
    }

    @Transactional
    Made replaceSecret(UUID id, @Nullable String ifMatch) {
        var secret = secret();
        var until = clock.instant().plus(config.secretOverlap());
        return new Made(
                change(id, ifMatch, "webhook-secret-replaced", webhook -> webhook.replaceSecret(secret, until)),
                secret);
    }

    /** Owes a fact that says nothing, to try the connection. */
    @Transactional
    void ping(UUID id) {
        var webhook = required(id);
        if (webhook.state() != WebhookState.ACTIVE) {
            throw WebhookProblem.WEBHOOK_NOT_ACTIVE.toException();
        }
        var event = Ids.next();
        var now = clock.instant();
        var type = "itu.notification.webhook.pinged.v1";
        deliveries.owe(id, event, type, """
                {"specversion":"1.0","id":"%s","type":"%s","source":"/itu/notification-service","subject":"%s","time":"%s",\
                "datacontenttype":"application/json","data":{}}""".formatted(event, type, id, now), now);
    }

    @Transactional
    void sendAgain(UUID id, UUID delivery) {
        required(id);
        if (!deliveries.again(id, delivery)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        audit.record(new AuditEntry(
                "webhook-delivery-sent-again", "webhook", id.toString(), null, delivery.toString(), null));
    }

    private Webhook change(UUID id, @Nullable String ifMatch, String action, Consumer<Webhook> act) {
        var webhook = required(id);
        ETags.requireMatch(ifMatch, webhook.version());
        var before = webhook.view();
        act.accept(webhook);
        webhooks.flush();
        audit.record(new AuditEntry(action, "webhook", id.toString(), before, webhook.view(), null));
        return webhook;
    }

    private Webhook required(UUID id) {
        return webhooks.held(id)
                .filter(this::own)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private boolean own(Webhook webhook) {
        return webhook.state() != WebhookState.DELETED
                && (caller.hasAny(OFFICES) || webhook.owner().equals(caller.subject()));
    }

    private void check(WebhookTarget target) {
        guard.objection(target.url()).map(WebhookProblem::of).ifPresent(problem -> {
            throw problem.toException();
        });
    }

    private byte[] secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
