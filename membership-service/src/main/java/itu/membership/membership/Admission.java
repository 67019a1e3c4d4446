package itu.membership.membership;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The admission of an organization.
 *
 * @param sector the Sector; null for Academia only
 * @param studyGroup the study group of an Associate; null for all others
 * @param memberState Member State or observer under which it is admitted, ISO 3166-1 alpha-3
 * @param on day of admission; it pays from the first day of this month (CV 472)
 * @param units class of contribution that a Sector Member chose, such as {@code 1/4}
 * @param provision what it is admitted under, such as {@code CV 229}
 * @param reference the application or decision
 */
public record Admission(
        UUID organization,
        Category category,
        @Nullable Sector sector,
        @Nullable String studyGroup,
        String memberState,
        LocalDate on,
        @Nullable String units,
        @Nullable String provision,
        @Nullable String reference) {

    /** The same of the organization that stands for the one named. */
    Admission of(UUID canonical) {
        return new Admission(canonical, category, sector, studyGroup, memberState, on, units, provision, reference);
    }
}
