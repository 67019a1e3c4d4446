package itu.membership.merge;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.organization.Organization;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** Merges and their undoing on {@code membership.organization.v1}, in order per alias. */
@ApplicationScoped
class MergeEvents {
    private static final String TOPIC = "membership.organization.v1";

    private final Outbox outbox;

    MergeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Merged(UUID organization, UUID into, UUID merge, boolean synthetic) {}

    record Unmerged(UUID organization, UUID from, UUID merge, boolean synthetic) {}

    void merged(Merge merge, Organization alias) {
        tell(
                "merged",
                alias,
                new Merged(
                        alias.id(), merge.canonical(), merge.id(), alias.entry().synthetic()));
    }

    void unmerged(Merge merge, Organization alias) {
        tell(
                "unmerged",
                alias,
                new Unmerged(
                        alias.id(), merge.canonical(), merge.id(), alias.entry().synthetic()));
    }

    private void tell(String fact, Organization alias, Object data) {
        var id = alias.id().toString();
        outbox.append(
                new OutgoingEvent(TOPIC, id, "itu.membership.organization." + fact + ".v1", id, alias.version(), data));
    }
}
