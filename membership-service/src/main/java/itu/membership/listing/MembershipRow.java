package itu.membership.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.MembershipState;

/**
 * A membership as lists show it.
 *
 * @param organization the organization; of an alias the one that it belongs to now
 * @param state on the day asked for; null when it had not begun or was over
 * @param from first day of that state
 */
record MembershipRow(
        UUID id,
        UUID organization,
        Map<String, String> names,
        @Nullable String source,
        @Nullable String externalKey,
        Category category,
        @Nullable Sector sector,
        @Nullable String studyGroup,
        String memberState,
        @Nullable MembershipState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String units,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReference) {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    static MembershipRow read(ResultSet row, ObjectMapper json) throws SQLException, JsonProcessingException {
        var sector = row.getString("sector");
        var state = row.getString("state");
        return new MembershipRow(
                row.getObject("id", UUID.class),
                row.getObject("organization", UUID.class),
                json.readValue(row.getString("names"), NAMES),
                row.getString("source"),
                row.getString("external_key"),
                Category.valueOf(row.getString("category")),
                sector == null ? null : Sector.valueOf(sector),
                row.getString("study_group"),
                row.getString("member_state"),
                state == null ? null : MembershipState.valueOf(state),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("units"),
                row.getObject("admitted_on", LocalDate.class),
                row.getObject("activated_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reference"));
    }
}
