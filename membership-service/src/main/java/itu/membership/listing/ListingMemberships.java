package itu.membership.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.CsvLine;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.time.BusinessClock;

/** Pages of memberships, and all of them as a file, some hundreds at a time. */
@ApplicationScoped
class ListingMemberships {
    private static final int ROWS = 500;

    private final MembershipQuery query;
    private final Cursors cursors;
    private final BusinessClock clock;
    private final ObjectMapper json;

    ListingMemberships(MembershipQuery query, Cursors cursors, BusinessClock clock, ObjectMapper json) {
        this.query = query;
        this.cursors = cursors;
        this.clock = clock;
        this.json = json;
    }

    Page<MembershipRow> page(MembershipFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var found =
                query.find(filter, after == null ? null : UUID.fromString(after.getFirst()), limit + 1, clock.today());
        var goesOn = found.goesOn();
        if (goesOn == null) {
            return cursors.page(found.rows(), limit, row -> List.of(row.id().toString()));
        }
        return new Page<>(
                found.rows(),
                cursors.page(List.of(0, 1), 1, any -> List.of(goesOn.toString()))
                        .next());
    }

    void csv(MembershipFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(
                "source,organization_key,category,sector,study_group,member_state,units,admitted_on,activated_on,ended_on,"
                        + "end_reference,id,organization,name_en,state\n");
        each(filter, row -> writer.write(CsvLine.of(cells(row).values().toArray(new String[0]))));
        writer.flush();
    }

    void ndjson(MembershipFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        each(filter, row -> {
            var cells = cells(row);
            cells.values().removeIf(String::isEmpty);
            writer.write(json.writeValueAsString(cells) + "\n");
        });
        writer.flush();
    }

    private interface RowWriter {
        void write(MembershipRow row) throws IOException;
    }

    private void each(MembershipFilter filter, RowWriter writer) throws IOException {
        UUID after = null;
        do {
            var found = query.find(filter, after, ROWS, clock.today());
            for (var row : found.rows()) {
                writer.write(row);
            }
            after = found.rows().size() == ROWS ? found.rows().getLast().id() : found.goesOn();
        } while (after != null);
    }

    private static Map<String, String> cells(MembershipRow row) {
        var cells = new LinkedHashMap<String, String>();
        put(cells, "source", row.source());
        put(cells, "organization_key", row.externalKey());
        put(cells, "category", row.category());
        put(cells, "sector", row.sector());
        put(cells, "study_group", row.studyGroup());
        put(cells, "member_state", row.memberState());
        put(cells, "units", row.units());
        put(cells, "admitted_on", row.admittedOn());
        put(cells, "activated_on", row.activatedOn());
        put(cells, "ended_on", row.endedOn());
        put(cells, "end_reference", row.endReference());
        put(cells, "id", row.id());
        put(cells, "organization", row.organization());
        put(cells, "name_en", row.names().get("en"));
        put(cells, "state", row.state());
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable Object value) {
        cells.put(column, value == null ? "" : value.toString());
    }
}
