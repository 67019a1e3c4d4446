package itu.membership.organization;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code membership.organization.v1}, in order per organization. */
@ApplicationScoped
class OrganizationEvents {
    private static final String TOPIC = "membership.organization.v1";

    private final Outbox outbox;

    OrganizationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Entry(
            UUID organization,
            Map<String, String> names,
            @Nullable String acronym,
            String country,
            OrganizationKind kind,
            @Nullable String segment,
            @Nullable String website,
            @Nullable UUID parent,
            @Nullable String groupHeadquarters,
            boolean synthetic) {
        static Entry of(Organization organization) {
            var entry = organization.entry();
            return new Entry(
                    organization.id(),
                    entry.names(),
                    entry.acronym(),
                    entry.country(),
                    entry.kind(),
                    entry.segment(),
                    entry.website(),
                    organization.parent(),
                    entry.groupHeadquarters(),
                    entry.synthetic());
        }
    }

    void registered(Organization organization) {
        tell("registered", organization);
    }

    void corrected(Organization organization) {
        tell("corrected", organization);
    }

    private void tell(String fact, Organization organization) {
        var id = organization.id().toString();
        outbox.append(new OutgoingEvent(
                TOPIC,
                id,
                "itu.membership.organization." + fact + ".v1",
                id,
                organization.version(),
                Entry.of(organization)));
    }
}
