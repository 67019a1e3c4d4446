package itu.membership.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;
import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;

/**
 * Whom to address. Every list narrows the result to its values; an empty or absent one does not narrow it.
 *
 * @param heldOn day on which memberships and their absence count; the business date when absent
 * @param gap what is missing; without it whoever fits the other criteria is addressed
 * @param memberStates of organizations the country of their seat
 * @param categories with a gap of Member States, what is missing; else what is held on the day
 * @param sectors like the categories; Academia is in none of them alone
 * @param holding true or false: only organizations that hold some membership on the day, or none
 * @param segments of the digital ecosystem, of organizations only
 * @param mailboxRole only those that have such a mailbox
 * @param excluded codes of Member States or ids of organizations that are left out
 * @param only these and no others, as far as they fit the rest
 */
@Schema(name = "TargetCriteria", examples = """
        {"addressee":"MEMBER_STATE","gap":"MEMBER_STATES_WITHOUT_MEMBERS","heldOn":"2025-12-31","regions":["AFR"]}""")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Criteria(
        @NotNull Addressee addressee,
        @Nullable Gap gap,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 6) List<@NotNull ItudRegion> regions,
        @Nullable @Size(max = 5) List<@NotNull AdministrativeRegion> administrativeRegions,
        @Nullable @Size(max = 250) List<@NotNull @Pattern(regexp = "[A-Z]{3}") String> memberStates,
        @Nullable @Size(max = 5) List<@NotNull Category> categories,
        @Nullable @Size(max = 3) List<@NotNull Sector> sectors,
        @Nullable Boolean holding,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,60}") String> segments,
        @Nullable @Size(max = 20) List<@NotNull OrganizationKind> kinds,
        @Nullable ContactRole mailboxRole,
        @Nullable @Size(max = 1000) List<@NotNull @Size(max = 36) String> excluded,
        @Nullable @Size(max = 1000) List<@NotNull @Size(max = 36) String> only) {

    /** Those of one gap, on a day, in some regions. */
    public static Criteria of(Gap gap, LocalDate heldOn, List<ItudRegion> regions) {
        return new Criteria(
                gap.addressee(), gap, heldOn, regions, null, null, null, null, null, null, null, null, null, null);
    }

    /** Everybody of a kind on a day; {@code with} methods narrow it. */
    public static Criteria of(Addressee addressee, LocalDate heldOn) {
        return new Criteria(addressee, null, heldOn, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same of a definite day, so that it can be asked again. */
    public Criteria on(LocalDate day) {
        return new Criteria(
                addressee,
                gap,
                day,
                regions,
                administrativeRegions,
                memberStates,
                categories,
                sectors,
                holding,
                segments,
                kinds,
                mailboxRole,
                excluded,
                only);
    }

    /** The same of some segments only. */
    public Criteria of(List<String> chosen) {
        return new Criteria(
                addressee,
                gap,
                heldOn,
                regions,
                administrativeRegions,
                memberStates,
                categories,
                sectors,
                holding,
                chosen,
                kinds,
                mailboxRole,
                excluded,
                only);
    }

    /** An absent list as an empty one. */
    static <T> List<T> given(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
