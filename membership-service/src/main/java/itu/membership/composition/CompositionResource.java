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
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** Counts of the membership for the offices, of any day and from any state of knowledge. */
@Path("/compositions")
@Tag(
        name = "Composition",
        description = "Memberships by Sector, category and region on any day, over time, and who came and left")
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
class CompositionResource {
    private static final String ROLES = """
             Roles: membership-officer, outreach-officer, partnership-officer, finance-officer, conference-secretary, auditor, \
            administrator.""";
    private static final String VALID_AT = "The day asked about; today when absent";
    private static final String KNOWN_AT =
            "Instant of knowledge (RFC 3339), or a date, which means its end in Europe/Zurich; what is known now when absent";
    private static final String SECTOR = "Only memberships in this Sector, so none of Academia: R, T, D";

    private final Composing composing;
    private final TellingHistory history;
    private final TellingMovements movements;
    private final AskedComposition asked;
    private final AskedDay days;

    CompositionResource(
            Composing composing,
            TellingHistory history,
            TellingMovements movements,
            AskedComposition asked,
            AskedDay days) {
        this.composing = composing;
        this.history = history;
        this.movements = movements;
        this.asked = asked;
        this.days = days;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count the membership on a day", description = """
                    Memberships held, active or suspended, and the distinct organizations that hold them, by up to four \
                    dimensions, alone and together. Exempt organizations (CV 476) are counted apart; who awaits the first \
                    payment is not counted. Memberships of the parts of a dimension add up to the total. With Accept: text/csv \
                    the cells come as CSV with the two times in the last lines.""" + ROLES)
    @APIResponse(responseCode = "200", description = "The composition")
    @APIResponse(responseCode = "400", description = "`malformed-request`: an unknown code, no date or no instant")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "422", description = "`dimensions-invalid`, `known-at-in-future`")
    public RestResponse<CompositionView> show(
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT, example = "2026-01-31") @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(
                            description = "One to four dimensions, separated by commas: SECTOR, CATEGORY, REGION, "
                                    + "ADMINISTRATIVE_REGION, MEMBER_STATE, SEGMENT; the first three when absent",
                            example = "SECTOR,CATEGORY,REGION")
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(description = SECTOR) @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "ITU-D region") @QueryParam("region") @Nullable String region,
            @Parameter(description = "A to E") @QueryParam("administrativeRegion") @Nullable
                    String administrativeRegion,
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("memberState") @Nullable String memberState,
            @Parameter(description = "Code of the catalogue") @QueryParam("segment") @Nullable String segment) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        return inReadersLanguage(
                        composing.on(days.read(validAt, knownAt), slice, AskedComposition.dimensions(by), segment))
                .build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> showAsCsv(
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("by") @Nullable String by,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @QueryParam("region") @Nullable String region,
            @QueryParam("administrativeRegion") @Nullable String administrativeRegion,
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("segment") @Nullable String segment) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        var view = composing.on(days.read(validAt, knownAt), slice, AskedComposition.dimensions(by), segment);
        return inReadersLanguage(CompositionCsv.of(view))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"composition-" + view.validAt() + ".csv\"")
                .build();
    }

    @GET
    @Path("/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count the membership on the days of a series", description = """
                    Memberships held on each of up to 240 days at equal steps, in all and by the parts of one dimension: the \
                    data of a chart. A day here counts as it does alone.""" + ROLES)
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
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(schema = @Schema(implementation = Dimension.class)) @QueryParam("by") @DefaultValue("CATEGORY")
                    String by,
            @Parameter(description = SECTOR) @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "ITU-D region") @QueryParam("region") @Nullable String region,
            @Parameter(description = "A to E") @QueryParam("administrativeRegion") @Nullable
                    String administrativeRegion,
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("memberState") @Nullable String memberState) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        var dimension = QueryValues.code("by", by, Dimension.class);
        return inReadersLanguage(history.over(
                        asked.series(from, to, step),
                        days.read(null, knownAt),
                        slice,
                        dimension == null ? Dimension.CATEGORY : dimension))
                .build();
    }

    @GET
    @Path("/movements")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count who came and left between the days of a series", description = """
                    For each step the memberships that began to be held and those that ceased, with the reason: new, returned, \
                    further, upgraded; denounced, excluded, upgraded, exemption expired. A suspension is no departure. Entries \
                    less departures are the difference of the compositions of the two days.""" + ROLES)
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
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = SECTOR) @QueryParam("sector") @Nullable String sector,
            @QueryParam("category") @Nullable String category,
            @Parameter(description = "ITU-D region") @QueryParam("region") @Nullable String region,
            @Parameter(description = "A to E") @QueryParam("administrativeRegion") @Nullable
                    String administrativeRegion,
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("memberState") @Nullable String memberState) {
        var slice = Slice.read(sector, category, region, administrativeRegion, memberState);
        return inReadersLanguage(movements.between(asked.span(from, to, step), days.read(null, knownAt), slice))
                .build();
    }

    private static <T> RestResponse.ResponseBuilder<T> inReadersLanguage(T entity) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("Content-Language", ReaderLanguage.current().tag())
                .header("Vary", "Accept, Accept-Language, Authorization");
    }
}
