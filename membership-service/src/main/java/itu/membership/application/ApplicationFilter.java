package itu.membership.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * Which applications a list shows; what is null does not narrow it.
 *
 * @param words a PostgreSQL text query, see {@link itu.membership.register.SearchText#query}
 */
record ApplicationFilter(
        ApplicationAccess.Reach reach,
        @Nullable ApplicationState state,
        @Nullable String memberState,
        @Nullable Category category,
        @Nullable Sector sector,
        @Nullable String words) {

    /** The conditions on {@code application a}, each with its values under the names used in it. */
    Map<String, Map<String, Object>> conditions() {
        var conditions = new LinkedHashMap<String, Map<String, Object>>();
        if (!reach.all()) {
            conditions.put(reached(), reachedValues());
        }
        if (state != null) {
            conditions.put("a.state = :state", Map.of("state", state.name()));
        }
        if (memberState != null) {
            conditions.put("a.member_state = :memberState", Map.of("memberState", memberState));
        }
        if (category != null) {
            conditions.put("a.category = :category", Map.of("category", category.name()));
        }
        if (sector != null) {
            conditions.put("(:sector = any(a.sectors) or a.category = 'ACADEMIA')", Map.of("sector", sector.name()));
        }
        if (words != null) {
            conditions.put("a.search @@ cast(:words as tsquery)", Map.of("words", words));
        }
        return conditions;
    }

    private String reached() {
        return "(a.applicant = :subject"
                + (reach.memberState() == null
                        ? ""
                        : " or (a.member_state = :ownState and a.route <> 'SECRETARY_GENERAL')")
                + (organization() == null ? "" : " or a.organization = :ownOrganization")
                + ")";
    }

    private Map<String, Object> reachedValues() {
        var values = new LinkedHashMap<String, Object>();
        values.put("subject", reach.subject());
        if (reach.memberState() != null) {
            values.put("ownState", reach.memberState());
        }
        var organization = organization();
        if (organization != null) {
            values.put("ownOrganization", organization);
        }
        return values;
    }

    private @Nullable UUID organization() {
        try {
            return reach.organization() == null ? null : UUID.fromString(reach.organization());
        } catch (IllegalArgumentException noOrganization) {
            // a claim that names no organization of the register reaches none
            return null;
        }
    }
}
