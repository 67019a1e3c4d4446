package itu.membership.memberstate;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.MemberStatePayloads.MemberStateView;
import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;
import itu.membership.register.SearchText;
import itu.platform.conditional.ETags;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;

/** The register of Member States, for anyone who is signed in. Names come in the language of {@code Accept-Language}. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states")
@Tag(name = "Member States", description = "The register of Member States and their dated development status")
@RolesAllowed("**")
@RunOnVirtualThread
class MemberStateResource {
    private final ReadingMemberStates reading;

    MemberStateResource(ReadingMemberStates reading) {
        this.reading = reading;
    }

    @GET
    @Operation(summary = "List Member States by code", description = """
                    Ordered by ISO 3166-1 alpha-3 code. Observers are not in this list. Any signed-in user.
                    A State of the list shows all its periods, not only those of the day asked for. The register keeps a State
                    whose denunciation took effect; `memberOn` asks who is a Member State on a day.""")
    @APIResponse(responseCode = "200", description = "A page of Member States")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`, `query-invalid` (q has no word or more than five), `invalid-cursor`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public RestResponse<Page<MemberStateView>> list(
            @Parameter(
                            description = "Region of the Development Sector",
                            example = "EUR",
                            schema = @Schema(implementation = ItudRegion.class))
                    @QueryParam("region")
                    @Nullable
                    String region,
            @Parameter(
                            description = "Region of the elections to the Council",
                            example = "B",
                            schema = @Schema(implementation = AdministrativeRegion.class))
                    @QueryParam("administrativeRegion")
                    @Nullable
                    String administrativeRegion,
            @Parameter(
                            description = "Only States with this status on the day validAt",
                            example = "LDC",
                            schema = @Schema(implementation = DevelopmentStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "Only States whose entities may apply directly on the day validAt (CV 234A)")
                    @QueryParam("directApplicationAllowed")
                    boolean directApplicationAllowed,
            @Parameter(
                            description =
                                    "Only States that are Member States on this day: acceded, and no denunciation in effect",
                            example = "2025-12-31",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("memberOn")
                    @Nullable
                    String memberOn,
            @Parameter(
                            description =
                                    "Day on which the status and the notification on applications count; today when absent",
                            example = "2025-12-31",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(
                            description =
                                    "Dated facts as known at the end of this day, Europe/Zurich; else as known now",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @Parameter(
                            description =
                                    "Beginnings of words of a name, in any of the six languages, accents and case aside",
                            example = "rep dom")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var filter = new MemberStateFilter(
                QueryValues.code("region", region, ItudRegion.class),
                QueryValues.code("administrativeRegion", administrativeRegion, AdministrativeRegion.class),
                QueryValues.code("status", status, DevelopmentStatus.class),
                directApplicationAllowed,
                QueryValues.date("memberOn", memberOn),
                reading.dayOrToday(QueryValues.date("validAt", validAt)),
                reading.endOf(QueryValues.date("knownAt", knownAt)),
                q == null ? null : SearchText.query(q));
        return inReadersLanguage(RestResponse.ResponseBuilder.ok(
                        reading.page(filter, limit, cursor).map(MemberStateResource::view)))
                .build();
    }

    @GET
    @Path("/{iso3}")
    @Operation(summary = "Read a Member State", description = "Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The Member State; `ETag` is its version")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    public RestResponse<MemberStateView> one(
            @Parameter(description = "ISO 3166-1 alpha-3, upper case", example = "CHE") String iso3,
            @Parameter(
                            description =
                                    "Dated facts as known at the end of this day, Europe/Zurich; else as known now",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var entry = reading.one(iso3, QueryValues.date("knownAt", knownAt));
        return inReadersLanguage(RestResponse.ResponseBuilder.ok(view(entry)))
                .tag(ETags.of(entry.state().version()))
                .build();
    }

    private static MemberStateView view(ReadingMemberStates.Entry entry) {
        return MemberStateView.of(entry, ReaderLanguage.current());
    }

    private static <T> RestResponse.ResponseBuilder<T> inReadersLanguage(RestResponse.ResponseBuilder<T> response) {
        return response.header(
                        HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.current().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
