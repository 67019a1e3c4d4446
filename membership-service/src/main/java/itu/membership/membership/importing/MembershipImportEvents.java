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
import itu.membership.bulk.JsonText;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.SectorMemberEvents;
import itu.membership.membership.SectorMemberEvents.Standing;
import itu.membership.membership.rules.Stretch;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The new memberships of an import: up to {@value #MOST} in one event on {@code membership.membership.v1}, under the import's id
 * as key; and each Sector Member for itself, as contribution-service expects it.
 */
@ApplicationScoped
class MembershipImportEvents {
    private static final String TOPIC = "membership.membership.v1";
    private static final String TYPE = "itu.membership.membership.imported.v1";
    private static final int MOST = 500;
    private static final int LONGEST = 128 * 1024;
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
        private final Chunk chunk;
        private final StringBuilder entries = new StringBuilder();
        private final List<OutgoingEvent> members = new ArrayList<>();
        private final Map<Place, Standing> standings = new HashMap<>();
        private int gathered;
        private long told;

        Telling(Chunk chunk) {
            this.chunk = chunk;
            this.told = chunk.told();
        }

        void add(ResultSet row) throws SQLException {
            entries.append(gathered == 0 ? "[" : ",")
                    .append("{\"membership\":\"")
                    .append(row.getString("id"))
                    .append('"');
            append("organization", row.getString("organization"));
            append("sectorMember", code(row));
            append("category", row.getString("category"));
            append("sector", row.getString("sector"));
            append("studyGroup", row.getString("study_group"));
            append("memberState", row.getString("member_state"));
            append("units", row.getString("units"));
            append("admittedOn", row.getString("admitted_on"));
            append("activatedOn", row.getString("activated_on"));
            append("endedOn", row.getString("ended_on"));
            append("endReference", row.getString("end_reference"));
            entries.append(",\"states\":").append(row.getString("states")).append('}');
            addSectorMember(row);
            gathered++;
            told++;
            if (gathered == MOST || entries.length() > LONGEST) {
                tell();
            }
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

        private void append(String member, @Nullable String text) {
            if (text != null) {
                entries.append(",\"").append(member).append("\":").append(JsonText.quoted(text));
            }
        }

        private void tell() {
            var operation = chunk.operation().toString();
            members.addFirst(new OutgoingEvent(
                    TOPIC,
                    operation,
                    TYPE,
                    operation,
                    told,
                    new Imported(chunk.operation(), entries.append(']').toString())));
            outbox.appendAll(members);
            members.clear();
            entries.setLength(0);
            gathered = 0;
        }

        @Override
        public void close() {
            if (gathered > 0) {
                tell();
            }
        }
    }
}
