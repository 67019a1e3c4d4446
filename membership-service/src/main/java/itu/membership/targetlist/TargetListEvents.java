package itu.membership.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.criteria.Addressee;
import itu.membership.criteria.Criteria;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The frozen versions of target lists, on {@code membership.target-list.v1}, in order per list. */
@ApplicationScoped
class TargetListEvents {
    /** So many ids fit into one record with room to spare. */
    static final int ENTRIES_IN_A_PART = 2_000;

    private static final String TOPIC = "membership.target-list.v1";
    private static final String TYPE = "itu.membership.target-list.frozen.v1";

    private final Outbox outbox;

    TargetListEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of one part of a version. The purpose is not told: it is free text. */
    record Frozen(
            UUID targetList,
            int number,
            String name,
            Addressee addressee,
            LocalDate validAt,
            Instant frozenAt,
            Criteria criteria,
            Map<String, String> explanation,
            int count,
            int part,
            int parts,
            List<String> entries) {}

    /** Tells a version in as many parts as it needs; all of them are told in one transaction. */
    void frozen(TargetList list, FrozenVersion version, List<String> entries) {
        int parts = (entries.size() + ENTRIES_IN_A_PART - 1) / ENTRIES_IN_A_PART;
        for (int part = 1; part <= parts; part++) {
            var ofPart =
                    entries.subList((part - 1) * ENTRIES_IN_A_PART, Math.min(part * ENTRIES_IN_A_PART, entries.size()));
            outbox.append(new OutgoingEvent(
                    TOPIC,
                    list.id().toString(),
                    TYPE,
                    list.id().toString(),
                    list.version(),
                    new Frozen(
                            list.id(),
                            version.number(),
                            list.name(),
                            version.criteria().addressee(),
                            version.validAt(),
                            version.frozenAt(),
                            version.criteria(),
                            version.explanation(),
                            version.entries(),
                            part,
                            parts,
                            ofPart)));
        }
    }
}
