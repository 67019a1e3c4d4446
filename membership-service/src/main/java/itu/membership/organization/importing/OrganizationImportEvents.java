package itu.membership.organization.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonRawValue;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.EntriesTold;
import itu.membership.bulk.JsonEntry;
import itu.membership.bulk.Outcome;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The changes of an import on {@code membership.organization.v1}: one event tells up to {@value EntriesTold#MOST} of them. Its key is the
 * import, so order is promised within the import only; each entry has its version.
 */
@ApplicationScoped
class OrganizationImportEvents {
    private static final String TOPIC = "membership.organization.v1";
    private static final String TYPE = "itu.membership.organization.imported.v1";

    private final Outbox outbox;

    OrganizationImportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Imported(UUID operation, @JsonRawValue String organizations) {}

    EntriesTold of(Chunk chunk) {
        return new EntriesTold(
                chunk,
                (operation, entries, told) -> outbox.append(new OutgoingEvent(
                        TOPIC, operation, TYPE, operation, told, new Imported(chunk.operation(), entries))));
    }

    static JsonEntry entry(ResultSet row, Outcome outcome) throws SQLException {
        return new JsonEntry()
                .text("organization", row.getString("id"))
                .json("version", row.getLong("version"))
                .text("change", outcome.name())
                .json("names", row.getString("names"))
                .text("acronym", row.getString("acronym"))
                .text("country", row.getString("country"))
                .text("kind", row.getString("kind"))
                .text("segment", row.getString("segment"))
                .text("website", row.getString("website"))
                .text("parent", row.getString("parent"))
                .text("groupHeadquarters", row.getString("group_headquarters"))
                .json("synthetic", row.getBoolean("synthetic"));
    }
}
