package itu.membership.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;
import itu.membership.organization.Organizations;
import itu.membership.register.ItudRegion;
import itu.membership.register.SearchText;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Reads a question about organizations, and keeps it to what the caller may see. */
@RequestScoped
class AskedOrganizations {
    static final Set<String> OFFICES = Set.of(
            Roles.MEMBERSHIP_OFFICER,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    AskedOrganizations(Organizations organizations, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** The parameters as they came; null where one is absent. */
    record Parameters(
            @QueryParam("country") @Nullable String country,
            @QueryParam("region") @Nullable String region,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("segment") @Size(max = 40) @Nullable String segment,

            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("member") @Nullable
            String member,

            @QueryParam("category") @Nullable String category,
            @QueryParam("sector") @Nullable String sector,

            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("synthetic") @Nullable
            String synthetic,

            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validAt") @Nullable
            String validAt,

            @QueryParam("q") @Size(max = 100) @Nullable String q) {}

    /** @throws itu.platform.problem.ProblemException 400 naming the parameter, 404 for a country that is not the caller's */
    OrganizationFilter read(Parameters asked) {
        var day = QueryValues.date("validAt", asked.validAt());
        return new OrganizationFilter(
                country(asked.country()),
                QueryValues.code("region", asked.region(), ItudRegion.class),
                QueryValues.code("kind", asked.kind(), OrganizationKind.class),
                asked.segment(),
                truth("member", asked.member()),
                QueryValues.code("category", asked.category(), Category.class),
                QueryValues.code("sector", asked.sector(), Sector.class),
                truth("synthetic", asked.synthetic()),
                day == null ? clock.today() : day,
                asked.q() == null ? List.of() : SearchText.words(asked.q()),
                own());
    }

    private @Nullable String country(@Nullable String asked) {
        if (caller.hasAny(OFFICES) || !caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE))) {
            return asked;
        }
        var own = caller.memberState().orElseThrow(AskedOrganizations::notYours);
        if (asked != null && !asked.equals(own)) {
            throw notYours();
        }
        return own;
    }

    private @Nullable UUID own() {
        if (caller.hasAny(OFFICES) || caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE))) {
            return null;
        }
        try {
            var own = UUID.fromString(caller.organization().orElseThrow(AskedOrganizations::notYours));
            return organizations.findByIdOptional(own).isPresent()
                    ? organizations.canonical(own).id()
                    : own;
        } catch (IllegalArgumentException noId) {
            throw notYours();
        }
    }

    private enum Truth {
        TRUE,
        FALSE
    }

    private static @Nullable Boolean truth(String parameter, @Nullable String value) {
        var upper = value == null ? null : value.toUpperCase(Locale.ROOT);
        var truth = QueryValues.code(parameter, upper, Truth.class);
        return truth == null ? null : truth == Truth.TRUE;
    }

    private static RuntimeException notYours() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
