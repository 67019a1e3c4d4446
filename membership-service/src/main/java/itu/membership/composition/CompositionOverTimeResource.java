package itu.membership.composition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.holding.AskedDay;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** How the membership went over time, for the offices. */
@Path("/compositions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Composition")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.CONFERENCE_SECRETARY,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class CompositionOverTimeResource {
    private final TellingHistory history;
    private final TellingMovements movements;
    private final AskedComposition asked;
    private final AskedDay days;

    CompositionOverTimeResource(
            TellingHistory history, TellingMovements movements, AskedComposition asked, AskedDay days) {
        this.history = history;
        this.movements = movements;
        this.asked = asked;
        this.days = days;
    }

    @GET
    @Path("/history")
    @Operation(summary = "Count the membership on the days of a series", description = """
                    Memberships held on each of up to 240 days at equal steps, in all and by the parts of one dimension: the \
                    data of a chart. A day here counts as it does alone.""" + CompositionResource.ROLES)
    @APIResponse(responseCode = "200", description = "The series")
    @APIResponse(responseCode = "400", description = "`malformed-request`: an unknown code, no date or no instant")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "422", description = "`series-invalid`, `known-at-in-future`")
    public RestResponse<HistoryView> history(
            @Parameter(description = "First day of the series", example = "2015-12-31") @QueryParam("from") @NotNull
                    String from,
            @Parameter(description = "No day after this one; today when absent", example = "2025-12-31")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(schema = @Schema(implementation = Series.Step.class)) @QueryParam("step") @DefaultValue("YEAR")
                    String step,
            @Parameter(description = CompositionResource.KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(schema = @Schema(implementation = Dimension.class)) @QueryParam("by") @DefaultValue("CATEGORY")
                    String by,
            @Parameter(description = CompositionResource.SECTOR) @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "ITU-D region") @QueryParam("region") @Nullable String region,
            @Parameter(description = "A to E") @QueryParam("administrativeRegion") @Nullable
                    String administrativeRegion,
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("memberState") @Nullable String memberState) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        var dimension = QueryValues.code("by", by, Dimension.class);
        return CompositionResource.inReadersLanguage(history.over(
                        asked.series(from, to, step),
                        days.read(null, knownAt),
                        slice,
                        dimension == null ? Dimension.CATEGORY : dimension))
                .build();
    }

    @GET
    @Path("/movements")
    @Operation(
            summary = "Count who came and left between the days of a series",
            description = """
                    For each step the memberships that began to be held and those that ceased, with the reason: new, returned, \
                    further, upgraded; denounced, excluded, upgraded, exemption expired. A suspension is no departure. Entries \
                    less departures are the difference of the compositions of the two days.""" + CompositionResource.ROLES)
    @APIResponse(responseCode = "200", description = "The movements")
    @APIResponse(responseCode = "400", description = "`malformed-request`: an unknown code, no date or no instant")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "422", description = "`series-invalid`, `known-at-in-future`")
    public RestResponse<MovementView> movements(
            @Parameter(description = "The day before the first period", example = "2015-12-31")
                    @QueryParam("from")
                    @NotNull
                    String from,
            @Parameter(description = "No period ends after this day; today when absent", example = "2025-12-31")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(
                            description = "Length of the periods; one period from the one day to the other when absent",
                            schema = @Schema(implementation = Series.Step.class))
                    @QueryParam("step")
                    @Nullable
                    String step,
            @Parameter(description = CompositionResource.KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = CompositionResource.SECTOR) @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "ITU-D region") @QueryParam("region") @Nullable String region,
            @Parameter(description = "A to E") @QueryParam("administrativeRegion") @Nullable
                    String administrativeRegion,
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("memberState") @Nullable String memberState) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        return CompositionResource.inReadersLanguage(
                        movements.between(asked.span(from, to, step), days.read(null, knownAt), slice))
                .build();
    }
}
