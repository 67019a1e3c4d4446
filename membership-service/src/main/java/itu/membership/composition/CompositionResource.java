package itu.membership.composition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.holding.AskedDay;
import itu.platform.problem.ReaderLanguage;
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
    static final String ROLES = """
             Roles: membership-officer, outreach-officer, partnership-officer, finance-officer, conference-secretary, auditor, \
            administrator.""";
    private static final String VALID_AT = "The day asked about; today when absent";
    static final String KNOWN_AT =
            "Instant of knowledge (RFC 3339), or a date, which means its end in Europe/Zurich; what is known now when absent";
    static final String SECTOR = "Only memberships in this Sector, so none of Academia: R, T, D";

    private final Composing composing;
    private final AskedDay days;

    CompositionResource(Composing composing, AskedDay days) {
        this.composing = composing;
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

    static <T> RestResponse.ResponseBuilder<T> inReadersLanguage(T entity) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("Content-Language", ReaderLanguage.current().tag())
                .header("Vary", "Accept, Accept-Language, Authorization");
    }
}
