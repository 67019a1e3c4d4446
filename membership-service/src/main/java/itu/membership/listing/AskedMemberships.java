package itu.membership.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.MembershipState;
import itu.platform.history.AskedTimes;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Reads a question about memberships, and keeps it to what the caller may see. */
@RequestScoped
class AskedMemberships {
    private final AskedTimes times;
    private final Caller caller;

    AskedMemberships(AskedTimes times, Caller caller) {
        this.times = times;
        this.caller = caller;
    }

    /** The parameters as they came; null where one is absent. */
    record Parameters(
            @QueryParam("organization") @Nullable String organization,
            @QueryParam("category") @Nullable String category,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("state") @Nullable String state,

            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validAt") @Nullable
            String validAt,

            @Parameter(schema = @Schema(implementation = Instant.class)) @QueryParam("knownAt") @Nullable
            String knownAt) {}

    /**
     * The filter in a request.
     *
     * @throws itu.platform.problem.ProblemException 400 naming the parameter, 404 for what is not the caller's, 422 for an
     *     instant to come
     */
    MembershipFilter read(Parameters asked) {
        var when = times.read(asked.validAt(), asked.knownAt());
        var office = caller.hasAny(AskedOrganizations.OFFICES);
        var delegate = !office && caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE));
        return new MembershipFilter(
                id(
                        office || delegate
                                ? asked.organization()
                                : own(
                                        asked.organization(),
                                        caller.organization().orElse(null))),
                QueryValues.code("category", asked.category(), Category.class),
                QueryValues.code("sector", asked.sector(), Sector.class),
                delegate ? own(asked.memberState(), caller.memberState().orElse(null)) : asked.memberState(),
                QueryValues.code("state", asked.state(), MembershipState.class),
                when.validAt(),
                when.knownAt());
    }

    /** What the caller is bound to; asking for another's is as asking for what there is not. */
    private static String own(@Nullable String asked, @Nullable String bound) {
        if (bound == null || (asked != null && !asked.equals(bound))) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return bound;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }
}
