package itu.membership.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.contact.Reach;
import itu.membership.register.ItudRegion;
import itu.platform.language.Language;
import itu.platform.query.Conditions;

/**
 * Which persons a list shows; what is null does not narrow it.
 *
 * @param organizations an organization and those merged into it
 * @param validAt the day on which the designation asked for holds; null for today, and for any person where no designation is
 *     asked for
 * @param words a PostgreSQL text query, see {@link itu.membership.register.SearchText#query}
 * @param endedBefore only persons whose last designation ended by this day: the ones to review
 */
record PersonFilter(
        Reach reach,
        @Nullable String memberState,
        @Nullable Set<UUID> organizations,
        @Nullable ContactRole role,
        @Nullable String topic,
        @Nullable ItudRegion region,
        @Nullable LocalDate validAt,
        @Nullable Language language,
        @Nullable String words,
        @Nullable LocalDate endedBefore) {

    /** The conditions on {@code contact_person p}. */
    Conditions conditions(LocalDate today) {
        var conditions = new Conditions();
        if (!reach.everybodys()) {
            conditions.add(
                    "(p.member_state = :ownState or p.organization in (:ownOrganizations))",
                    "ownState",
                    reach.memberState() == null ? "" : reach.memberState());
            conditions.value("ownOrganizations", reach.organizations());
        }
        if (memberState != null) {
            conditions.add("p.member_state = :memberState", "memberState", memberState);
        }
        if (organizations != null) {
            conditions.add("p.organization in (:organizations)", "organizations", organizations);
        }
        if (language != null) {
            conditions.add("p.language = :language", "language", language.name());
        }
        if (words != null) {
            conditions.add("p.search @@ cast(:words as tsquery)", "words", words);
        }
        if (role != null || topic != null || region != null || validAt != null) {
            designated(conditions, validAt == null ? today : validAt);
        }
        if (endedBefore != null) {
            conditions.add("""
                    p.erased_at is null and not exists (select 1 from contact_designation d
                    where d.person = p.id and d.superseded_at is null and (d.valid_to is null or d.valid_to > :endedBefore))""", "endedBefore", endedBefore);
        }
        return conditions;
    }

    private void designated(Conditions conditions, LocalDate day) {
        var holds = new StringBuilder("""
                exists (select 1 from contact_designation d where d.person = p.id and d.superseded_at is null
                and d.valid_from <= :day and (d.valid_to is null or d.valid_to > :day)""");
        if (role != null) {
            holds.append(" and d.role = :role");
            conditions.value("role", role.name());
        }
        if (topic != null) {
            holds.append(" and lower(d.topic) = lower(:topic)");
            conditions.value("topic", topic);
        }
        if (region != null) {
            holds.append(" and d.region = :region");
            conditions.value("region", region.name());
        }
        conditions.add(holds.append(')').toString(), "day", day);
    }
}
