package itu.membership.membership.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.EntriesTold;
import itu.membership.bulk.JsonEntry;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.SectorMemberEvents;
import itu.membership.membership.SectorMemberEvents.Standing;
import itu.membership.membership.rules.Stretch;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The new memberships of an import: up to {@value EntriesTold#MOST} in one event on
 * {@code membership.membership.v1}, under the import's id
 * as key; and each Sector Member for itself, as contribution-service expects it.
 */
@ApplicationScoped
class MembershipImportEvents {
    private static final String TOPIC = "membership.membership.v1";
    private static final String TYPE = "itu.membership.membership.imported.v1";
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<Stretch>> STATES = new TypeReference<>() {};

    private final Outbox outbox;
    private final SectorMemberEvents sectorMembers;
    private final ObjectMapper json;

    MembershipImportEvents(Outbox outbox, SectorMemberEvents sectorMembers, ObjectMapper json) {
        this.outbox = outbox;
        this.sectorMembers = sectorMembers;
        this.json = json;
    }

    record Imported(UUID operation, @JsonRawValue String memberships) {}

    private record Place(String memberState, @Nullable String group) {}

    Telling of(Chunk chunk) {
        return new Telling(chunk);
    }

    /** Gathers the new memberships of a chunk and appends them part by part. */
    final class Telling implements AutoCloseable {
        private final EntriesTold entries;
        private final List<OutgoingEvent> members = new ArrayList<>();
        private final Map<Place, Standing> standings = new HashMap<>();

        Telling(Chunk chunk) {
            this.entries = new EntriesTold(chunk, (operation, part, told) -> {
                members.addFirst(new OutgoingEvent(
                        TOPIC, operation, TYPE, operation, told, new Imported(chunk.operation(), part)));
                outbox.appendAll(members);
                members.clear();
            });
        }

        void add(ResultSet row) throws SQLException {
            addSectorMember(row);
            entries.add(new JsonEntry()
                    .text("membership", row.getString("id"))
                    .text("organization", row.getString("organization"))
                    .text("sectorMember", code(row))
                    .text("category", row.getString("category"))
                    .text("sector", row.getString("sector"))
                    .text("studyGroup", row.getString("study_group"))
                    .text("memberState", row.getString("member_state"))
                    .text("units", row.getString("units"))
                    .text("admittedOn", row.getString("admitted_on"))
                    .text("activatedOn", row.getString("activated_on"))
                    .text("endedOn", row.getString("ended_on"))
                    .text("endReference", row.getString("end_reference"))
                    .json("states", row.getString("states")));
        }

        /** Told once it is a member in full. */
        private void addSectorMember(ResultSet row) throws SQLException {
            var code = code(row);
            if (code == null) {
                return;
            }
            try {
                var states = json.readValue(row.getString("states"), STATES);
                var first = states.stream()
                        .filter(stretch -> stretch.state().held())
                        .findFirst();
                if (first.isEmpty()) {
                    return;
                }
                members.add(sectorMembers.event(
                        code,
                        row.getLong("sequence"),
                        row.getObject("organization", UUID.class),
                        json.readValue(row.getString("names"), NAMES),
                        row.getString("member_state"),
                        Sector.valueOf(row.getString("sector")),
                        standings.computeIfAbsent(
                                new Place(row.getString("member_state"), row.getString("group_headquarters")),
                                place -> sectorMembers.standing(place.memberState(), place.group())),
                        first.get().from(),
                        states.getLast().to()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A row kept for its import cannot be read", e);
            }
        }

        private static @Nullable String code(ResultSet row) throws SQLException {
            return row.getString("category").equals(Category.SECTOR_MEMBER.name())
                    ? "SM%05d.%s".formatted(row.getInt("sector_member_number"), row.getString("sector"))
                    : null;
        }

        @Override
        public void close() {
            entries.close();
        }
    }
}
