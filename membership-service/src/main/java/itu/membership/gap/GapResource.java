package itu.membership.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import itu.membership.criteria.Addressees.Fitting;
import itu.membership.criteria.Gap;
import itu.membership.holding.AskedDay;
import itu.membership.register.ItudRegion;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** The gap finder, for those who plan whom to win. */
@Path("/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gaps", description = "What the membership lacks, explained, and as criteria for a target list")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class GapResource {
    static final String ROLES =
            " Roles: membership-officer, outreach-officer, partnership-officer, auditor, administrator.";
    static final String VALID_AT = "The day asked about; today when absent";
    static final String KNOWN_AT =
            "Instant of knowledge (RFC 3339), or a date, which means its end in Europe/Zurich; what is known now when absent";
    private static final String REGION = "Only this ITU-D region, of the State or of the seat";
    private static final String GAP =
            "The gap's code in lower case with hyphens, such as member-states-without-members; `GET /gaps` lists them";

    private final FindingGaps finding;
    private final AskedDay days;
    private final Cursors cursors;

    GapResource(FindingGaps finding, AskedDay days, Cursors cursors) {
        this.finding = finding;
        this.days = days;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "Show all gaps of a day", description = """
                    Each with its count, an explanation, and the criteria that find it again.""" + ROLES)
    @APIResponse(responseCode = "200", description = "The gaps")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<GapView.All> all(
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = REGION, schema = @Schema(implementation = ItudRegion.class))
                    @QueryParam("region")
                    @Nullable
                    String region) {
        return inReadersLanguage(finding.all(days.read(validAt, knownAt), region(region)));
    }

    @GET
    @Path("/segments")
    @Operation(
            summary = "Show how far the membership reaches into the segments of the digital ecosystem",
            description = """
                    Members and prospects of each segment. A segment is under-represented when nobody in it is a member, or its \
                    share of members among members and prospects is less than half of the share over all segments; region by \
                    region, of all segments in the region.""" + ROLES)
    @APIResponse(responseCode = "200", description = "The segments")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<GapView.Segments> segments(
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = "Region by region, by the seat of the organizations")
                    @QueryParam("byRegion")
                    @DefaultValue("false")
                    boolean byRegion) {
        return inReadersLanguage(finding.segments(days.read(validAt, knownAt), byRegion));
    }

    @GET
    @Path("/{gap}")
    @Operation(summary = "Show a gap of a day", description = """
                    Its count, an explanation, and the criteria that find it again: send them to /target-lists to freeze them as \
                    a list.""" + ROLES)
    @APIResponse(responseCode = "200", description = "The gap")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such gap")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<GapView> one(
            @Parameter(description = GAP, example = "member-states-without-members") String gap,
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = REGION, schema = @Schema(implementation = ItudRegion.class))
                    @QueryParam("region")
                    @Nullable
                    String region) {
        return inReadersLanguage(finding.one(named(gap), days.read(validAt, knownAt), region(region)));
    }

    @GET
    @Path("/{gap}/addressees")
    @Operation(summary = "List who is in a gap, by code or id", description = ROLES)
    @APIResponse(responseCode = "200", description = "A page of Member States or organizations")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such gap")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<Page<Fitting>> addressees(
            @Parameter(description = GAP, example = "member-states-without-members") String gap,
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @Parameter(description = REGION, schema = @Schema(implementation = ItudRegion.class))
                    @QueryParam("region")
                    @Nullable
                    String region,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var found = finding.in(
                named(gap),
                days.read(validAt, knownAt),
                region(region),
                after == null ? null : after.getFirst(),
                limit + 1);
        return inReadersLanguage(cursors.page(found, limit, fitting -> List.of(fitting.id())));
    }

    static <T> RestResponse<T> inReadersLanguage(T entity) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("Content-Language", ReaderLanguage.current().tag())
                .header("Vary", "Accept-Language")
                .build();
    }

    /** The first id of a page's cursor. */
    static @Nullable UUID id(@Nullable List<String> after) {
        return after == null ? null : UUID.fromString(after.getFirst());
    }

    private static @Nullable ItudRegion region(@Nullable String region) {
        return QueryValues.code("region", region, ItudRegion.class);
    }

    private static Gap named(String slug) {
        return Arrays.stream(Gap.values())
                .filter(gap ->
                        gap.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
